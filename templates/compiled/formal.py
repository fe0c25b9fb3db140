# Made from templates/formal.txt.j2 by make templates.
DIGEST = '3c0b2e3f632e9e0a0637d38662fd2f20'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'formal.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_remedy = resolve('remedy')
    l_0_case = resolve('case')
    l_0_say = l_0_receiver = l_0_matter = l_0_told = l_0_basis = l_0_argued_before = l_0_reckoning = l_0_delivery = l_0_paid_by_account = l_0_pay_to = l_0_steps = l_0_service = l_0_signed = missing
    try:
        t_1 = environment.filters['clause']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clause' found.")
    try:
        t_2 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_3 = environment.filters['found_in']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'found_in' found.")
    try:
        t_4 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_5 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_6 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_7 = environment.filters['reject']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'reject' found.")
    try:
        t_8 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_9 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    try:
        t_10 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_11 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_12 = environment.tests['oral']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No test named 'oral' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'formal.txt.j2').make_module(context.get_all(), True, {'argued_before': l_0_argued_before, 'basis': l_0_basis, 'delivery': l_0_delivery, 'matter': l_0_matter, 'paid_by_account': l_0_paid_by_account, 'pay_to': l_0_pay_to, 'receiver': l_0_receiver, 'reckoning': l_0_reckoning, 'say': l_0_say, 'service': l_0_service, 'signed': l_0_signed, 'steps': l_0_steps, 'told': l_0_told})
    context.exported_vars.discard('say')
    def macro():
        t_13 = []
        l_1_name = missing
        pass
        l_1_name = ((undefined(name='case') if l_0_case is missing else l_0_case).merchant.registered_name or (undefined(name='case') if l_0_case is missing else l_0_case).merchant.name)
        t_13.append(
            printed((undefined(name='name') if l_1_name is missing else l_1_name)),
        )
        if ((not t_11((undefined(name='case') if l_0_case is missing else l_0_case).merchant.name)) and ((undefined(name='case') if l_0_case is missing else l_0_case).merchant.name != (undefined(name='name') if l_1_name is missing else l_1_name))):
            pass
            t_13.extend((
                '（',
                printed(call(context, {'independent-site': '网站', 'marketplace': str_join((((undefined(name='case') if l_0_case is missing else l_0_case).platform.name or ''), '店铺', )), 'second-hand': str_join((((undefined(name='case') if l_0_case is missing else l_0_case).platform.name or ''), '卖家', ))}.get, (undefined(name='case') if l_0_case is missing else l_0_case).venue, '')),
                printed(((undefined(name='case') if l_0_case is missing else l_0_case).merchant.name if ('“' in (undefined(name='case') if l_0_case is missing else l_0_case).merchant.name) else str_join(('“', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.name, '”', )))),
                '）',
            ))
        return concat(t_13)
    context.exported_vars.add('receiver')
    context.vars['receiver'] = l_0_receiver = Macro(environment, macro, 'receiver', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_14 = []
        l_1_order = resolve('order')
        l_1_facts = resolve('facts')
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        l_1_situation_rule = resolve('situation_rule')
        l_1_subject = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        l_1_subject = (str_join(('订单', (undefined(name='order') if l_1_order is missing else l_1_order).number, )) if (not t_11((undefined(name='order') if l_1_order is missing else l_1_order).number)) else str_join((t_2((undefined(name='facts') if l_1_facts is missing else l_1_facts).purchased_at.day), '的付款', )))
        t_14.extend((
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '就',
            printed((undefined(name='subject') if l_1_subject is missing else l_1_subject)),
            '（',
            printed((undefined(name='order') if l_1_order is missing else l_1_order).item),
            '，',
            printed(t_10((undefined(name='facts') if l_1_facts is missing else l_1_facts).price)),
            '）致函',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '：',
        ))
        if ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).fault == 'choice'):
            pass
            t_14.append(
                '按照约定，该订单可以取消并退款',
            )
        else:
            pass
            t_14.extend((
                '因',
                printed(call(context, l_1_situation.reason)),
            ))
        return concat(t_14)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_story):
        t_15 = []
        l_1_namespace = resolve('namespace')
        l_1_to_tell = resolve('to_tell')
        l_1_earlier = resolve('earlier')
        l_1_item = resolve('item')
        l_1_ns = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_story is missing:
            l_1_story = undefined("parameter 'story' was not provided", name='story')
        pass
        l_1_ns = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), after=None)
        def t_16(fiter):
            l_2_shown_matters = resolve('shown_matters')
            for l_2_entry in fiter:
                if ((l_2_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_2_shown_matters is missing else l_2_shown_matters)):
                    yield l_2_entry
        for l_2_entry in t_16((undefined(name='to_tell') if l_1_to_tell is missing else l_1_to_tell)):
            _loop_vars = {}
            pass
            def macro():
                t_17 = []
                l_3_order = resolve('order')
                pass
                t_17.extend((
                    printed(call(context, l_1_story.told, l_2_entry, (undefined(name='ns') if l_1_ns is missing else l_1_ns).after, l_1_situation)),
                    '。',
                ))
                if ((l_2_entry.kind == 'purchase') and (not t_11((undefined(name='order') if l_3_order is missing else l_3_order).promise))):
                    pass
                    t_17.extend((
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                        '。',
                    ))
                return concat(t_17)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_15.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
            if not isinstance(l_1_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_2_entry) else l_2_entry.at)
        l_2_entry = missing
        if ((not l_1_story.fault_told) and (not (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).letters)):
            pass
            def macro():
                t_18 = []
                pass
                t_18.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, l_1_situation)),
                    '。',
                ))
                return concat(t_18)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_15.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_15)
    context.exported_vars.add('told')
    context.vars['told'] = l_0_told = Macro(environment, macro, 'told', ('situation', 'story'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_most, l_1_brief):
        t_19 = []
        l_1_item = resolve('item')
        l_1_refusal = resolve('refusal')
        l_1_facts = resolve('facts')
        l_1_grounds = resolve('grounds')
        l_1_said = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_most is missing:
            l_1_most = undefined("parameter 'most' was not provided", name='most')
        if l_1_brief is missing:
            l_1_brief = ''
        pass
        if l_1_brief:
            pass
            def macro():
                t_20 = []
                pass
                t_20.extend((
                    printed(l_1_brief),
                    '。',
                ))
                return concat(t_20)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_19.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        l_1_said = (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).SAID.get, (undefined(name='refusal') if l_1_refusal is missing else l_1_refusal).code, '') if (l_1_brief and (undefined(name='refusal') if l_1_refusal is missing else l_1_refusal)) else '')
        for l_2_rule in (undefined(name='facts') if l_1_facts is missing else l_1_facts).remedy_rules[:1]:
            _loop_vars = {}
            pass
            def macro():
                t_21 = []
                l_3_ref = resolve('ref')
                pass
                t_21.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).their_rule, l_2_rule)),
                    '规定',
                    printed(t_6(l_2_rule.text)),
                    printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), l_2_rule.exhibits)),
                    '。',
                ))
                return concat(t_21)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_19.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        l_2_rule = missing
        def t_22(fiter):
            l_2_ending = resolve('ending')
            for l_2_ground in fiter:
                if (not ((undefined(name='ending') if l_2_ending is missing else l_2_ending) and (l_2_ground.id == 'consumer-liability'))):
                    yield l_2_ground
        for l_2_ground in t_22(t_4(context.eval_ctx, t_8(context, (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds), 'id', 'equalto', (undefined(name='said') if l_1_said is missing else l_1_said)))[:l_1_most]):
            _loop_vars = {}
            pass
            def macro():
                t_23 = []
                pass
                template = environment.get_or_select_template(str_join(('grounds/', l_2_ground.id, '.txt.j2', )), 'formal.txt.j2')
                gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_2_ground, 'brief': l_1_brief, 'most': l_1_most, 'said': l_1_said, 'situation': l_1_situation, 'argued_before': l_0_argued_before, 'basis': l_0_basis, 'delivery': l_0_delivery, 'matter': l_0_matter, 'paid_by_account': l_0_paid_by_account, 'pay_to': l_0_pay_to, 'receiver': l_0_receiver, 'reckoning': l_0_reckoning, 'say': l_0_say, 'service': l_0_service, 'signed': l_0_signed, 'steps': l_0_steps, 'told': l_0_told}))
                try:
                    for event in gen:
                        t_23.append(event)
                finally: gen.close()
                return concat(t_23)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_19.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        l_2_ground = missing
        if (not (undefined(name='grounds') if l_1_grounds is missing else l_1_grounds)):
            pass
            def macro():
                t_24 = []
                l_2_cite = resolve('cite')
                pass
                t_24.extend((
                    '依照',
                    printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', [[509, 1], 577])),
                    '，当事人应当按照约定全面履行自己的义务；不履行的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。',
                    printed((call(context, l_1_situation.still) or call(context, l_1_situation.reason))),
                    '。',
                ))
                return concat(t_24)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_19.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_19)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', ('situation', 'most', 'brief'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_25 = []
        l_1_earlier = resolve('earlier')
        l_1_seller = resolve('seller')
        l_1_me = resolve('me')
        l_1_letter_sent = resolve('letter_sent')
        l_1_facts = resolve('facts')
        pass
        if (not t_11((undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).argued)):
            pass
            t_25.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '以上述理由拒绝，',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '已在',
            ))
            if (not t_11((undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).argued.at)):
                pass
                t_25.extend((
                    printed(t_2((undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).argued.at.day)),
                    '的',
                ))
            t_25.extend((
                printed(call(context, (undefined(name='letter_sent') if l_1_letter_sent is missing else l_1_letter_sent), (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).argued)),
                '中提出意见，',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            ))
            if (not call(context, (undefined(name='facts') if l_1_facts is missing else l_1_facts).silent, (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).argued)):
                pass
                t_25.append(
                    '的答复',
                )
            t_25.append(
                '没有回应这些意见',
            )
        return concat(t_25)
    context.exported_vars.add('argued_before')
    context.vars['argued_before'] = l_0_argued_before = Macro(environment, macro, 'argued_before', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_26 = []
        l_1_situation_rule = resolve('situation_rule')
        l_1_problem = resolve('problem')
        l_1_facts = resolve('facts')
        pass
        if (((((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).pays_back and (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount) and (not (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share)) and (not (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages)) and ((undefined(name='situation_rule') if l_1_situation_rule is missing else l_1_situation_rule).measure not in ('fee', 'one-payment'))):
            pass
            if ((undefined(name='problem') if l_1_problem is missing else l_1_problem).refunded and (((undefined(name='facts') if l_1_facts is missing else l_1_facts).price - (undefined(name='problem') if l_1_problem is missing else l_1_problem).refunded) == (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount)):
                pass
                t_26.extend((
                    '，即实付',
                    printed(t_10((undefined(name='facts') if l_1_facts is missing else l_1_facts).price)),
                    '减去已退的',
                    printed(t_10((undefined(name='problem') if l_1_problem is missing else l_1_problem).refunded)),
                ))
            elif ((undefined(name='facts') if l_1_facts is missing else l_1_facts).paid and ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount == (undefined(name='facts') if l_1_facts is missing else l_1_facts).paid)):
                pass
                t_26.append(
                    '，即实付的全部价款',
                )
        return concat(t_26)
    context.exported_vars.add('reckoning')
    context.vars['reckoning'] = l_0_reckoning = Macro(environment, macro, 'reckoning', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_27 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_27.append(
            printed(t_9(context.eval_ctx, call(context, l_1_situation.reissue), '立即', '')),
        )
        return concat(t_27)
    context.exported_vars.add('delivery')
    context.vars['delivery'] = l_0_delivery = Macro(environment, macro, 'delivery', ('situation',), False, False, False, context.eval_ctx.autoescape)
    l_0_paid_by_account = ((((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).pays_back and (undefined(name='case') if l_0_case is missing else l_0_case).payment) and (environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0).method not in (None, 'other', 'balance'))) and ((undefined(name='case') if l_0_case is missing else l_0_case).venue != 'private-transfer'))
    context.vars['paid_by_account'] = l_0_paid_by_account
    context.exported_vars.add('paid_by_account')
    def macro():
        t_28 = []
        l_1_item = resolve('item')
        pass
        if (undefined(name='paid_by_account') if l_0_paid_by_account is missing else l_0_paid_by_account):
            pass
            def macro():
                t_29 = []
                l_2_minor = resolve('minor')
                l_2_buyer = resolve('buyer')
                l_2_me = resolve('me')
                l_2_term = resolve('term')
                pass
                t_29.extend((
                    '退款请原路退回',
                    printed(((undefined(name='me') if l_2_me is missing else l_2_me) if ((not (undefined(name='minor') if l_2_minor is missing else l_2_minor)) or ('账户' in (undefined(name='buyer') if l_2_buyer is missing else l_2_buyer))) else cond_expr_undefined("the inline if-expression on line 54 in 'formal.txt.j2' evaluated to false and no else section was defined."))),
                    '付款的',
                    printed(call(context, (undefined(name='term') if l_2_term is missing else l_2_term), 'payment-method', environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0).method)),
                    '账户。',
                ))
                return concat(t_29)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_28.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_28)
    context.exported_vars.add('pay_to')
    context.vars['pay_to'] = l_0_pay_to = Macro(environment, macro, 'pay_to', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_30 = []
        l_1_next_steps = resolve('next_steps')
        l_1_known = missing
        pass
        l_1_known = t_4(context.eval_ctx, t_7(context, (undefined(name='next_steps') if l_1_next_steps is missing else l_1_next_steps), 'equalto', '依法向人民法院起诉'))
        t_30.extend((
            printed(t_5((undefined(name='known') if l_1_known is missing else l_1_known), '，')),
            printed(('，或者' if ((undefined(name='known') if l_1_known is missing else l_1_known) and ('依法' in environment.getitem((undefined(name='known') if l_1_known is missing else l_1_known), -1))) else ('，并依法' if (undefined(name='known') if l_1_known is missing else l_1_known) else '依法'))),
            '向人民法院起诉',
        ))
        return concat(t_30)
    context.exported_vars.add('steps')
    context.vars['steps'] = l_0_steps = Macro(environment, macro, 'steps', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_paper):
        t_31 = []
        l_1_namespace = resolve('namespace')
        l_1_earlier = resolve('earlier')
        l_1_paragraph = resolve('paragraph')
        l_1_ways = l_1_vias = missing
        if l_1_paper is missing:
            l_1_paper = undefined("parameter 'paper' was not provided", name='paper')
        pass
        l_1_ways = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), known=[])
        def t_32(fiter):
            for l_2_contact in fiter:
                if (((not t_11(l_2_contact.via)) and (not t_12(l_2_contact.via))) and (not t_3(['邮寄', '快递', 'EMS', '邮政', '挂号'], l_2_contact.via))):
                    yield l_2_contact
        for l_2_contact in t_32((undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).contacts):
            _loop_vars = {}
            pass
            if not isinstance(l_1_ways, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_ways['known'] = [l_2_contact.via]
        l_2_contact = missing
        l_1_vias = (undefined(name='ways') if l_1_ways is missing else l_1_ways).known
        def macro():
            t_33 = []
            pass
            if (not t_11((undefined(name='case') if l_0_case is missing else l_0_case).merchant.address)):
                pass
                t_33.extend((
                    printed(l_1_paper),
                    '邮寄至',
                    printed((undefined(name='case') if l_0_case is missing else l_0_case).merchant.address),
                ))
                if (undefined(name='vias') if l_1_vias is missing else l_1_vias):
                    pass
                    t_33.extend((
                        '，并通过',
                        printed(t_1(environment.getitem((undefined(name='vias') if l_1_vias is missing else l_1_vias), -1))),
                        '发送',
                    ))
                t_33.append(
                    '。',
                )
            elif (undefined(name='vias') if l_1_vias is missing else l_1_vias):
                pass
                t_33.extend((
                    printed(l_1_paper),
                    '通过',
                    printed(t_1(environment.getitem((undefined(name='vias') if l_1_vias is missing else l_1_vias), -1))),
                    '发送。',
                ))
            elif (not t_11((undefined(name='case') if l_0_case is missing else l_0_case).merchant.contact)):
                pass
                t_33.extend((
                    printed(l_1_paper),
                    '通过',
                    printed(t_1((undefined(name='case') if l_0_case is missing else l_0_case).merchant.contact)),
                    '发送。',
                ))
            t_33.extend((
                '书面答复请寄至',
                printed((undefined(name='case') if l_0_case is missing else l_0_case).consumer.address),
                '，',
                printed((undefined(name='case') if l_0_case is missing else l_0_case).consumer.name),
                '收，电话',
                printed((undefined(name='case') if l_0_case is missing else l_0_case).consumer.phone),
                '。',
            ))
            return concat(t_33)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_31.append(call(context, (undefined(name='paragraph') if l_1_paragraph is missing else l_1_paragraph), caller=caller))
        return concat(t_31)
    context.exported_vars.add('service')
    context.vars['service'] = l_0_service = Macro(environment, macro, 'service', ('paper',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_34 = []
        l_1_signature = resolve('signature')
        l_1_minor = resolve('minor')
        l_1_today = resolve('today')
        pass
        t_34.append(
            printed(call(context, (undefined(name='signature') if l_1_signature is missing else l_1_signature), str_join(((undefined(name='case') if l_0_case is missing else l_0_case).consumer.name, ('（未成年人的法定代理人）' if (undefined(name='minor') if l_1_minor is missing else l_1_minor) else ''), )), str_join(('电话：', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.phone, )), str_join(('地址：', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.address, )), t_2((undefined(name='today') if l_1_today is missing else l_1_today)))),
        )
        return concat(t_34)
    context.exported_vars.add('signed')
    context.vars['signed'] = l_0_signed = Macro(environment, macro, 'signed', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=87&5=89&6=93&7=95&11=108&12=119&13=121&16=146&17=158&18=159&19=167&20=186&22=188&26=203&27=217&28=229&29=230&30=248&31=269&35=288&36=296&40=326&41=332&42=334&43=342&48=350&51=361&52=364&53=368&54=370&59=390&60=395&61=397&65=404&66=413&67=414&68=425&69=426&70=429&71=446&72=454&73=464&69=473&77=477'
