# Made from templates/situations/auto-renewal.txt.j2 by make templates.
DIGEST = '2b57d5cbddc411ef0a9f957edfe3aea9'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'situations/auto-renewal.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_fault = l_0_shortfall = l_0_since = l_0_still = l_0_enquiry = l_0_records = l_0_reissue = l_0_reason = l_0_defect = l_0_discovery = l_0_cancel = l_0_dispute = l_0_part = missing
    try:
        t_1 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'situations/auto-renewal.txt.j2').make_module(context.get_all(), True, {'cancel': l_0_cancel, 'defect': l_0_defect, 'discovery': l_0_discovery, 'dispute': l_0_dispute, 'enquiry': l_0_enquiry, 'fault': l_0_fault, 'part': l_0_part, 'reason': l_0_reason, 'records': l_0_records, 'reissue': l_0_reissue, 'say': l_0_say, 'shortfall': l_0_shortfall, 'since': l_0_since, 'still': l_0_still})
    context.exported_vars.discard('say')
    def macro():
        t_2 = []
        pass
        t_2.append(
            '被自动续费扣款',
        )
        return concat(t_2)
    context.exported_vars.add('fault')
    context.vars['fault'] = l_0_fault = Macro(environment, macro, 'fault', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_3 = []
        pass
        return concat(t_3)
    context.exported_vars.add('shortfall')
    context.vars['shortfall'] = l_0_shortfall = Macro(environment, macro, 'shortfall', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_4 = []
        pass
        t_4.append(
            '续费款至今没有退还',
        )
        return concat(t_4)
    context.exported_vars.add('since')
    context.vars['since'] = l_0_since = Macro(environment, macro, 'since', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_5 = []
        pass
        t_5.append(
            '续费款至今没有退还',
        )
        return concat(t_5)
    context.exported_vars.add('still')
    context.vars['still'] = l_0_still = Macro(environment, macro, 'still', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        pass
        t_6.append(
            '核查续费前的提示记录',
        )
        return concat(t_6)
    context.exported_vars.add('enquiry')
    context.vars['enquiry'] = l_0_enquiry = Macro(environment, macro, 'enquiry', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_7 = []
        pass
        t_7.append(
            '开通自动续费的页面和续费前的提示记录',
        )
        return concat(t_7)
    context.exported_vars.add('records')
    context.vars['records'] = l_0_records = Macro(environment, macro, 'records', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_8 = []
        pass
        t_8.append(
            '取消自动续费',
        )
        return concat(t_8)
    context.exported_vars.add('reissue')
    context.vars['reissue'] = l_0_reissue = Macro(environment, macro, 'reissue', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_9 = []
        pass
        t_9.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen_or, '自动续费扣款')),
        )
        return concat(t_9)
    context.exported_vars.add('reason')
    context.vars['reason'] = l_0_reason = Macro(environment, macro, 'reason', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_10 = []
        pass
        t_10.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen_or, '自动续费扣款')),
        )
        return concat(t_10)
    context.exported_vars.add('defect')
    context.vars['defect'] = l_0_defect = Macro(environment, macro, 'defect', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_11 = []
        pass
        return concat(t_11)
    context.exported_vars.add('discovery')
    context.vars['discovery'] = l_0_discovery = Macro(environment, macro, 'discovery', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_12 = []
        pass
        t_12.append(
            '取消自动续费',
        )
        return concat(t_12)
    context.exported_vars.add('cancel')
    context.vars['cancel'] = l_0_cancel = Macro(environment, macro, 'cancel', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_13 = []
        l_1_remedy = resolve('remedy')
        l_1_facts = resolve('facts')
        pass
        t_13.extend((
            '请解除这项自动扣款的授权，并协助由收款方退还',
            printed(t_1(((undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).amount or (undefined(name='facts') if l_1_facts is missing else l_1_facts).paid))),
        ))
        return concat(t_13)
    context.exported_vars.add('dispute')
    context.vars['dispute'] = l_0_dispute = Macro(environment, macro, 'dispute', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_14 = []
        pass
        t_14.append(
            '未使用部分',
        )
        return concat(t_14)
    context.exported_vars.add('part')
    context.vars['part'] = l_0_part = Macro(environment, macro, 'part', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=21&3=30&4=36&5=45&6=54&7=63&8=72&9=81&10=90&11=99&12=105&13=114&14=126'
