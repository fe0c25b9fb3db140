# Made from templates/situations/account-restricted.txt.j2 by make templates.
DIGEST = '67cb7c038392d9350448e759182acc4b'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'situations/account-restricted.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_fault = l_0_shortfall = l_0_since = l_0_still = l_0_enquiry = l_0_records = l_0_reissue = l_0_reason = l_0_defect = l_0_discovery = l_0_cancel = l_0_dispute = l_0_part = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'situations/account-restricted.txt.j2').make_module(context.get_all(), True, {'cancel': l_0_cancel, 'defect': l_0_defect, 'discovery': l_0_discovery, 'dispute': l_0_dispute, 'enquiry': l_0_enquiry, 'fault': l_0_fault, 'part': l_0_part, 'reason': l_0_reason, 'records': l_0_records, 'reissue': l_0_reissue, 'say': l_0_say, 'shortfall': l_0_shortfall, 'since': l_0_since, 'still': l_0_still})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        pass
        t_1.append(
            '账号被限制使用',
        )
        return concat(t_1)
    context.exported_vars.add('fault')
    context.vars['fault'] = l_0_fault = Macro(environment, macro, 'fault', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_2 = []
        pass
        return concat(t_2)
    context.exported_vars.add('shortfall')
    context.vars['shortfall'] = l_0_shortfall = Macro(environment, macro, 'shortfall', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_3 = []
        l_1_institution_restricts = resolve('institution_restricts')
        pass
        t_3.extend((
            printed(('账户' if (undefined(name='institution_restricts') if l_1_institution_restricts is missing else l_1_institution_restricts) else '账号')),
            '至今没有解除限制',
        ))
        return concat(t_3)
    context.exported_vars.add('since')
    context.vars['since'] = l_0_since = Macro(environment, macro, 'since', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_4 = []
        l_1_institution_restricts = resolve('institution_restricts')
        pass
        t_4.extend((
            printed(('账户' if (undefined(name='institution_restricts') if l_1_institution_restricts is missing else l_1_institution_restricts) else '账号')),
            '至今没有解除限制',
        ))
        return concat(t_4)
    context.exported_vars.add('still')
    context.vars['still'] = l_0_still = Macro(environment, macro, 'still', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_5 = []
        pass
        return concat(t_5)
    context.exported_vars.add('enquiry')
    context.vars['enquiry'] = l_0_enquiry = Macro(environment, macro, 'enquiry', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        pass
        t_6.append(
            '作出限制所依据的规则和记录',
        )
        return concat(t_6)
    context.exported_vars.add('records')
    context.vars['records'] = l_0_records = Macro(environment, macro, 'records', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_7 = []
        pass
        t_7.append(
            '恢复账号的正常使用',
        )
        return concat(t_7)
    context.exported_vars.add('reissue')
    context.vars['reissue'] = l_0_reissue = Macro(environment, macro, 'reissue', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_8 = []
        l_1_order = resolve('order')
        pass
        t_8.extend((
            '账号被限制，已购的',
            printed((undefined(name='order') if l_1_order is missing else l_1_order).item),
            '不能使用',
        ))
        return concat(t_8)
    context.exported_vars.add('reason')
    context.vars['reason'] = l_0_reason = Macro(environment, macro, 'reason', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_9 = []
        l_1_me = resolve('me')
        l_1_order = resolve('order')
        pass
        t_9.extend((
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '已付款，账号被限制后不能使用已购的',
            printed((undefined(name='order') if l_1_order is missing else l_1_order).item),
        ))
        return concat(t_9)
    context.exported_vars.add('defect')
    context.vars['defect'] = l_0_defect = Macro(environment, macro, 'defect', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_10 = []
        pass
        return concat(t_10)
    context.exported_vars.add('discovery')
    context.vars['discovery'] = l_0_discovery = Macro(environment, macro, 'discovery', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_11 = []
        pass
        t_11.append(
            '取消订单',
        )
        return concat(t_11)
    context.exported_vars.add('cancel')
    context.vars['cancel'] = l_0_cancel = Macro(environment, macro, 'cancel', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_12 = []
        l_1_institution_restricts = resolve('institution_restricts')
        pass
        if (undefined(name='institution_restricts') if l_1_institution_restricts is missing else l_1_institution_restricts):
            pass
            t_12.append(
                '请说明限制账户的事实、理由和所依据的协议条款，进行复核；没有应当继续限制的情形的，解除限制',
            )
        return concat(t_12)
    context.exported_vars.add('dispute')
    context.vars['dispute'] = l_0_dispute = Macro(environment, macro, 'dispute', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_13 = []
        pass
        t_13.append(
            '未到账部分',
        )
        return concat(t_13)
    context.exported_vars.add('part')
    context.vars['part'] = l_0_part = Macro(environment, macro, 'part', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=13&2=15&3=24&4=30&5=41&6=52&7=58&8=67&9=76&10=88&11=101&12=107&13=116&14=128'
