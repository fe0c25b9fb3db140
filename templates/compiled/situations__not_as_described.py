# Made from templates/situations/not-as-described.txt.j2 by make templates.
DIGEST = '841a2c005f2fad866be1cd589c7d0d05'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'situations/not-as-described.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_fault = l_0_shortfall = l_0_since = l_0_still = l_0_enquiry = l_0_records = l_0_reissue = l_0_reason = l_0_defect = l_0_discovery = l_0_cancel = l_0_dispute = l_0_part = missing
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'situations/not-as-described.txt.j2').make_module(context.get_all(), True, {'cancel': l_0_cancel, 'defect': l_0_defect, 'discovery': l_0_discovery, 'dispute': l_0_dispute, 'enquiry': l_0_enquiry, 'fault': l_0_fault, 'part': l_0_part, 'reason': l_0_reason, 'records': l_0_records, 'reissue': l_0_reissue, 'say': l_0_say, 'shortfall': l_0_shortfall, 'since': l_0_since, 'still': l_0_still})
    context.exported_vars.discard('say')
    def macro():
        t_3 = []
        pass
        t_3.append(
            '收到的商品与页面说明不一致',
        )
        return concat(t_3)
    context.exported_vars.add('fault')
    context.vars['fault'] = l_0_fault = Macro(environment, macro, 'fault', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_4 = []
        pass
        return concat(t_4)
    context.exported_vars.add('shortfall')
    context.vars['shortfall'] = l_0_shortfall = Macro(environment, macro, 'shortfall', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_5 = []
        pass
        return concat(t_5)
    context.exported_vars.add('since')
    context.vars['since'] = l_0_since = Macro(environment, macro, 'since', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        pass
        t_6.extend((
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).goods)),
            '至今不能按页面说明使用',
        ))
        return concat(t_6)
    context.exported_vars.add('still')
    context.vars['still'] = l_0_still = Macro(environment, macro, 'still', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_7 = []
        pass
        return concat(t_7)
    context.exported_vars.add('enquiry')
    context.vars['enquiry'] = l_0_enquiry = Macro(environment, macro, 'enquiry', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_8 = []
        pass
        t_8.append(
            '下单时的商品页面记录',
        )
        return concat(t_8)
    context.exported_vars.add('records')
    context.vars['records'] = l_0_records = Macro(environment, macro, 'records', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_9 = []
        pass
        t_9.extend((
            '更换',
            printed(('' if (undefined(name='say') if l_0_say is missing else l_0_say).several else str_join(('一', call(context, (undefined(name='say') if l_0_say is missing else l_0_say).measure), )))),
            '符合页面说明的',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).goods)),
        ))
        return concat(t_9)
    context.exported_vars.add('reissue')
    context.vars['reissue'] = l_0_reissue = Macro(environment, macro, 'reissue', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_10 = []
        pass
        t_10.extend((
            '收到的',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).goods)),
            '与页面说明不一致',
        ))
        return concat(t_10)
    context.exported_vars.add('reason')
    context.vars['reason'] = l_0_reason = Macro(environment, macro, 'reason', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_11 = []
        l_1_order = resolve('order')
        l_1_facts = resolve('facts')
        pass
        if ((not t_2((undefined(name='order') if l_1_order is missing else l_1_order).promise)) and (not (undefined(name='facts') if l_1_facts is missing else l_1_facts).delivery_promise)):
            pass
            t_11.extend((
                '商品页面写明',
                printed(t_1((undefined(name='order') if l_1_order is missing else l_1_order).promise)),
                '，实际交付的',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).goods)),
                '与该说明不一致',
            ))
        else:
            pass
            t_11.extend((
                '实际交付的',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).goods)),
                '与商品说明不一致',
            ))
        return concat(t_11)
    context.exported_vars.add('defect')
    context.vars['defect'] = l_0_defect = Macro(environment, macro, 'defect', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_12 = []
        pass
        t_12.append(
            '商品是否与说明一致，只有使用时才能知道',
        )
        return concat(t_12)
    context.exported_vars.add('discovery')
    context.vars['discovery'] = l_0_discovery = Macro(environment, macro, 'discovery', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_13 = []
        pass
        t_13.append(
            '取消订单',
        )
        return concat(t_13)
    context.exported_vars.add('cancel')
    context.vars['cancel'] = l_0_cancel = Macro(environment, macro, 'cancel', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_14 = []
        pass
        return concat(t_14)
    context.exported_vars.add('dispute')
    context.vars['dispute'] = l_0_dispute = Macro(environment, macro, 'dispute', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_15 = []
        pass
        t_15.append(
            '未到账部分',
        )
        return concat(t_15)
    context.exported_vars.add('part')
    context.vars['part'] = l_0_part = Macro(environment, macro, 'part', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=25&2=27&3=36&4=42&5=48&6=58&7=64&8=73&9=85&10=96&11=120&12=129&13=138&14=144'
