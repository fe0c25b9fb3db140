# Made from templates/situations/invalid-code.txt.j2 by make templates.
DIGEST = 'f07c5a274d4ca9f982dce4ddf68778dd'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'situations/invalid-code.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_fault = l_0_shortfall = l_0_since = l_0_still = l_0_enquiry = l_0_records = l_0_reissue = l_0_reason = l_0_defect = l_0_discovery = l_0_cancel = l_0_dispute = l_0_part = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'situations/invalid-code.txt.j2').make_module(context.get_all(), True, {'cancel': l_0_cancel, 'defect': l_0_defect, 'discovery': l_0_discovery, 'dispute': l_0_dispute, 'enquiry': l_0_enquiry, 'fault': l_0_fault, 'part': l_0_part, 'reason': l_0_reason, 'records': l_0_records, 'reissue': l_0_reissue, 'say': l_0_say, 'shortfall': l_0_shortfall, 'since': l_0_since, 'still': l_0_still})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        pass
        t_1.extend((
            '兑换时提示',
            printed((call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code) if (undefined(name='say') if l_0_say is missing else l_0_say).several else str_join(('该', call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code), )))),
            '无效',
        ))
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
        pass
        return concat(t_3)
    context.exported_vars.add('since')
    context.vars['since'] = l_0_since = Macro(environment, macro, 'since', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_4 = []
        pass
        t_4.extend((
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).the_code)),
            '至今未能使用',
        ))
        return concat(t_4)
    context.exported_vars.add('still')
    context.vars['still'] = l_0_still = Macro(environment, macro, 'still', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_5 = []
        pass
        t_5.extend((
            '核查',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).this_code)),
            '的状态',
        ))
        return concat(t_5)
    context.exported_vars.add('enquiry')
    context.vars['enquiry'] = l_0_enquiry = Macro(environment, macro, 'enquiry', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        pass
        t_6.extend((
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).this_code)),
            '的生成和售出记录',
        ))
        return concat(t_6)
    context.exported_vars.add('records')
    context.vars['records'] = l_0_records = Macro(environment, macro, 'records', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_7 = []
        pass
        t_7.extend((
            '补发',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).a_valid_code)),
        ))
        return concat(t_7)
    context.exported_vars.add('reissue')
    context.vars['reissue'] = l_0_reissue = Macro(environment, macro, 'reissue', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_8 = []
        pass
        t_8.extend((
            '收到的',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code)),
            printed(('中有不能兑换的' if (undefined(name='say') if l_0_say is missing else l_0_say).several else '不能兑换')),
        ))
        return concat(t_8)
    context.exported_vars.add('reason')
    context.vars['reason'] = l_0_reason = Macro(environment, macro, 'reason', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_9 = []
        pass
        t_9.extend((
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).the_code)),
            '不能兑换，不具备应有的使用性能',
        ))
        return concat(t_9)
    context.exported_vars.add('defect')
    context.vars['defect'] = l_0_defect = Macro(environment, macro, 'defect', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_10 = []
        pass
        t_10.extend((
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code)),
            '能否使用，只有兑换时才能知道',
        ))
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
        pass
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
debug_info = '1=13&2=15&3=26&4=32&5=38&6=48&7=59&8=69&9=79&10=90&11=100&12=110&13=119&14=125'
