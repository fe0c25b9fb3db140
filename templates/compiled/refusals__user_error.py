# Made from templates/refusals/user-error.txt.j2 by make templates.
DIGEST = 'f2273b2b169e438ec7ed6f37211968e1'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/user-error.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_situation_rule = resolve('situation_rule')
    l_0_facts = resolve('facts')
    l_0_say = l_0_heading_text = l_0_vague = l_0_faulty = l_0_mistyped = l_0_comparison = l_0_points = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['clause']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clause' found.")
    try:
        t_2 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_3 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_4 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_5 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/user-error.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'comparison': l_0_comparison, 'demand': l_0_demand, 'faulty': l_0_faulty, 'heading_text': l_0_heading_text, 'mistyped': l_0_mistyped, 'points': l_0_points, 'say': l_0_say, 'vague': l_0_vague})
    context.exported_vars.discard('say')
    def macro():
        t_6 = []
        pass
        t_6.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).objection, '用户操作失误')),
        )
        return concat(t_6)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_7 = []
        l_1_reply = missing
        pass
        l_1_reply = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '')
        if ((undefined(name='reply') if l_1_reply is missing else l_1_reply) and (not t_2(['填', '输', '选', '账号', '账户', '区', '号码', '地址', '版本', '网络', '设备'], (undefined(name='reply') if l_1_reply is missing else l_1_reply)))):
            pass
            t_7.append(
                '1',
            )
        return concat(t_7)
    context.exported_vars.add('vague')
    context.vars['vague'] = l_0_vague = Macro(environment, macro, 'vague', (), False, False, False, context.eval_ctx.autoescape)
    l_0_faulty = ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault in ('nonconforming', 'not-as-shown'))
    context.vars['faulty'] = l_0_faulty
    context.exported_vars.add('faulty')
    l_0_mistyped = (((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'nonconforming') and ('输' in ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refused.reply or '')))
    context.vars['mistyped'] = l_0_mistyped
    context.exported_vars.add('mistyped')
    def macro():
        t_8 = []
        pass
        t_8.extend((
            '是否输错，可以凭',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code)),
            '的发放记录和提示的内容核对',
        ))
        return concat(t_8)
    context.exported_vars.add('comparison')
    context.vars['comparison'] = l_0_comparison = Macro(environment, macro, 'comparison', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_9 = []
        l_1_item = resolve('item')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_10 = []
            l_2_me = resolve('me')
            pass
            t_10.extend((
                printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                '提出请求，是因为',
                printed(call(context, l_1_situation.reason)),
                '。',
            ))
            if (undefined(name='mistyped') if l_0_mistyped is missing else l_0_mistyped):
                pass
                t_10.extend((
                    printed(call(context, (undefined(name='comparison') if l_0_comparison is missing else l_0_comparison))),
                    '。',
                ))
            elif (undefined(name='faulty') if l_0_faulty is missing else l_0_faulty):
                pass
                t_10.extend((
                    '这与',
                    printed((undefined(name='me') if l_2_me is missing else l_2_me)),
                    '下单时怎样选择是两回事。',
                ))
            elif call(context, (undefined(name='vague') if l_0_vague is missing else l_0_vague)):
                pass
                t_10.append(
                    '该答复没有指出哪一步操作有误。',
                )
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_9.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business:
            pass
            def macro():
                t_11 = []
                l_2_shortage = resolve('shortage')
                l_2_order = resolve('order')
                l_2_ref = resolve('ref')
                l_2_problem = resolve('problem')
                l_2_case = resolve('case')
                l_2_chat = resolve('chat')
                l_2_cite = resolve('cite')
                pass
                if ((((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).measure == 'missing-share') and (undefined(name='shortage') if l_2_shortage is missing else l_2_shortage)) and (undefined(name='order') if l_2_order is missing else l_2_order).exhibits):
                    pass
                    t_11.extend((
                        '订单记载的数额是',
                        printed(t_4((undefined(name='shortage') if l_2_shortage is missing else l_2_shortage).due)),
                        printed((undefined(name='shortage') if l_2_shortage is missing else l_2_shortage).unit),
                        printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), (undefined(name='order') if l_2_order is missing else l_2_order).exhibits)),
                        '。',
                    ))
                elif ((undefined(name='problem') if l_2_problem is missing else l_2_problem).situation == 'wrong-account'):
                    pass
                    def t_12(fiter):
                        for l_3_exhibit in fiter:
                            if ((l_3_exhibit.kind == 'order-page') and (not t_5(l_3_exhibit.proves))):
                                yield l_3_exhibit
                    l_3_loop = missing
                    for l_3_exhibit, l_3_loop in LoopContext(t_12((undefined(name='case') if l_2_case is missing else l_2_case).exhibits), undefined):
                        l_3_me = resolve('me')
                        l_3_you = resolve('you')
                        _loop_vars = {}
                        pass
                        if l_3_loop.first:
                            pass
                            t_11.extend((
                                printed(t_3(t_1(l_3_exhibit.proves), (undefined(name='me') if l_3_me is missing else l_3_me), (undefined(name='you') if l_3_you is missing else l_3_you))),
                                printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), [l_3_exhibit.id])),
                                '。',
                            ))
                    l_3_loop = l_3_exhibit = l_3_me = l_3_you = missing
                t_11.append(
                    '是否填错，请以订单提交时的记录核对',
                )
                if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                    pass
                    t_11.extend((
                        '（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62)),
                        '）。',
                    ))
                else:
                    pass
                    t_11.extend((
                        '。依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62)),
                        '，在电子商务争议处理中，电子商务经营者应当提供原始合同和交易记录。',
                    ))
                return concat(t_11)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_9.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_9)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_13 = []
        l_1_claim = resolve('claim')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((undefined(name='claim') if l_1_claim is missing else l_1_claim) != 'negotiate'):
            pass
            t_13.append(
                '如仍认为是我操作有误，请提供订单提交时的完整记录，并指出有误的一项',
            )
        return concat(t_13)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_14 = []
        l_1_claim = resolve('claim')
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if ((undefined(name='claim') if l_1_claim is missing else l_1_claim) != 'negotiate'):
            pass
            if (undefined(name='mistyped') if l_0_mistyped is missing else l_0_mistyped):
                pass
                t_14.extend((
                    printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                    '提出请求，是因为',
                    printed(call(context, l_1_situation.reason)),
                    '；',
                    printed(call(context, (undefined(name='comparison') if l_0_comparison is missing else l_0_comparison))),
                ))
            elif (undefined(name='faulty') if l_0_faulty is missing else l_0_faulty):
                pass
                t_14.extend((
                    printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                    '提出请求，是因为',
                    printed(call(context, l_1_situation.reason)),
                    '，与下单时怎样选择是两回事',
                ))
            else:
                pass
                if call(context, (undefined(name='vague') if l_0_vague is missing else l_0_vague)):
                    pass
                    t_14.extend((
                        printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                        '的答复没有指出哪一步操作有误；',
                    ))
                t_14.append(
                    '是否填错，以订单提交时的记录为准',
                )
        return concat(t_14)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=45&2=47&4=56&6=69&8=72&9=75&10=86&11=94&12=125&13=127&16=189&17=203'
