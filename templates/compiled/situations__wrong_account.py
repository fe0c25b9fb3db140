# Made from templates/situations/wrong-account.txt.j2 by make templates.
DIGEST = 'd09ee7f3b2a7e87a53f5764d6a1c7e11'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'situations/wrong-account.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_order = resolve('order')
    l_0_say = l_0_account = l_0_fault = l_0_shortfall = l_0_since = l_0_still = l_0_enquiry = l_0_records = l_0_reissue = l_0_reason = l_0_defect = l_0_discovery = l_0_cancel = l_0_dispute = l_0_part = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'situations/wrong-account.txt.j2').make_module(context.get_all(), True, {'account': l_0_account, 'cancel': l_0_cancel, 'defect': l_0_defect, 'discovery': l_0_discovery, 'dispute': l_0_dispute, 'enquiry': l_0_enquiry, 'fault': l_0_fault, 'part': l_0_part, 'reason': l_0_reason, 'records': l_0_records, 'reissue': l_0_reissue, 'say': l_0_say, 'shortfall': l_0_shortfall, 'since': l_0_since, 'still': l_0_still})
    context.exported_vars.discard('say')
    l_0_account = ('号码' if (((undefined(name='order') if l_0_order is missing else l_0_order).category == 'top-up') and ('Q币' not in ((undefined(name='order') if l_0_order is missing else l_0_order).item or ''))) else '账号')
    context.vars['account'] = l_0_account
    context.exported_vars.add('account')
    def macro():
        t_1 = []
        pass
        t_1.extend((
            '充值没有进入订单填写的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
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
        t_3.extend((
            '订单填写的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
            '至今没有到账',
        ))
        return concat(t_3)
    context.exported_vars.add('since')
    context.vars['since'] = l_0_since = Macro(environment, macro, 'since', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_4 = []
        pass
        t_4.extend((
            '订单填写的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
            '至今没有到账',
        ))
        return concat(t_4)
    context.exported_vars.add('still')
    context.vars['still'] = l_0_still = Macro(environment, macro, 'still', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_5 = []
        pass
        t_5.extend((
            '核对订单填写的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
            '与实际入账的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
        ))
        return concat(t_5)
    context.exported_vars.add('enquiry')
    context.vars['enquiry'] = l_0_enquiry = Macro(environment, macro, 'enquiry', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        pass
        t_6.extend((
            '订单填写的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
            '和实际入账的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
        ))
        return concat(t_6)
    context.exported_vars.add('records')
    context.vars['records'] = l_0_records = Macro(environment, macro, 'records', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_7 = []
        pass
        t_7.extend((
            '重新充入订单填写的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
        ))
        return concat(t_7)
    context.exported_vars.add('reissue')
    context.vars['reissue'] = l_0_reissue = Macro(environment, macro, 'reissue', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_8 = []
        pass
        t_8.extend((
            '充值没有进入订单填写的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
        ))
        return concat(t_8)
    context.exported_vars.add('reason')
    context.vars['reason'] = l_0_reason = Macro(environment, macro, 'reason', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_9 = []
        pass
        t_9.extend((
            '订单填写的',
            printed((undefined(name='account') if l_0_account is missing else l_0_account)),
            '至今没有到账',
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
debug_info = '1=14&3=16&4=19&5=29&6=35&7=46&8=57&9=69&10=81&11=91&12=101&13=112&14=118&15=127&16=133'
