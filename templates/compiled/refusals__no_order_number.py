# Made from templates/refusals/no-order-number.txt.j2 by make templates.
DIGEST = '063b1175e98d7de2f534c2185e3db352'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'refusals/no-order-number.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_heading_text = l_0_points = l_0_identifiers = l_0_demand = l_0_brief = missing
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_2 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_3 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_4 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'refusals/no-order-number.txt.j2').make_module(context.get_all(), True, {'brief': l_0_brief, 'demand': l_0_demand, 'heading_text': l_0_heading_text, 'identifiers': l_0_identifiers, 'points': l_0_points, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_5 = []
        pass
        t_5.append(
            '没有订单号时的核对办法',
        )
        return concat(t_5)
    context.exported_vars.add('heading_text')
    context.vars['heading_text'] = l_0_heading_text = Macro(environment, macro, 'heading_text', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation, l_1_say):
        t_6 = []
        l_1_item = resolve('item')
        l_1_facts = resolve('facts')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        if l_1_say is missing:
            l_1_say = undefined("parameter 'say' was not provided", name='say')
        pass
        def macro():
            t_7 = []
            l_2_chat = resolve('chat')
            pass
            if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                pass
                t_7.extend((
                    printed(call(context, (undefined(name='brief') if l_0_brief is missing else l_0_brief), l_1_situation)),
                    '。',
                ))
            else:
                pass
                t_7.extend((
                    '这笔交易可以用下列信息核对：',
                    printed(call(context, (undefined(name='identifiers') if l_0_identifiers is missing else l_0_identifiers))),
                    '。',
                ))
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_6.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        if (undefined(name='facts') if l_1_facts is missing else l_1_facts).seller_is_business:
            pass
            def macro():
                t_8 = []
                l_2_chat = resolve('chat')
                l_2_cite = resolve('cite')
                l_2_seller = resolve('seller')
                pass
                if (not (undefined(name='chat') if l_2_chat is missing else l_2_chat)):
                    pass
                    t_8.extend((
                        '依照',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62)),
                        '，在电子商务争议处理中，电子商务经营者应当提供原始合同和交易记录。',
                    ))
                t_8.extend((
                    '请按上述信息核对',
                    printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                    '的收款和交易记录',
                ))
                if (undefined(name='chat') if l_2_chat is missing else l_2_chat):
                    pass
                    t_8.extend((
                        '（',
                        printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'e-commerce-law', 62)),
                        '）',
                    ))
                t_8.append(
                    '。',
                )
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_6.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        else:
            pass
            def macro():
                t_9 = []
                l_2_cite = resolve('cite')
                pass
                t_9.extend((
                    '依照',
                    printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-code', 469, 1)),
                    '，订立合同可以采用书面形式、口头形式或者其他形式。没有订单号，不影响合同已经成立。',
                ))
                return concat(t_9)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_6.append(call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller))
        return concat(t_6)
    context.exported_vars.add('points')
    context.vars['points'] = l_0_points = Macro(environment, macro, 'points', ('situation', 'say'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_10 = []
        l_1_case = resolve('case')
        l_1_facts = resolve('facts')
        l_1_ref = resolve('ref')
        l_1_happened = resolve('happened')
        l_1_payment = missing
        pass
        l_1_payment = (environment.getitem((undefined(name='case') if l_1_case is missing else l_1_case).payment, 0) if (undefined(name='case') if l_1_case is missing else l_1_case).payment else None)
        t_10.extend((
            printed(t_2((undefined(name='facts') if l_1_facts is missing else l_1_facts).purchased_at)),
            '支付',
            printed(t_3(((undefined(name='payment') if l_1_payment is missing else l_1_payment).amount if ((undefined(name='payment') if l_1_payment is missing else l_1_payment) and (undefined(name='payment') if l_1_payment is missing else l_1_payment).amount) else (undefined(name='facts') if l_1_facts is missing else l_1_facts).paid))),
        ))
        if (not t_4((undefined(name='payment') if l_1_payment is missing else l_1_payment))):
            pass
            if (not t_4((undefined(name='payment') if l_1_payment is missing else l_1_payment).payee)):
                pass
                t_10.extend((
                    '，收款方“',
                    printed((undefined(name='payment') if l_1_payment is missing else l_1_payment).payee),
                    '”',
                ))
            if (not t_4((undefined(name='payment') if l_1_payment is missing else l_1_payment).merchant_order_number)):
                pass
                t_10.extend((
                    '，商户单号',
                    printed((undefined(name='payment') if l_1_payment is missing else l_1_payment).merchant_order_number),
                ))
            if (not t_4((undefined(name='payment') if l_1_payment is missing else l_1_payment).transaction_number)):
                pass
                t_10.extend((
                    '，支付单号',
                    printed((undefined(name='payment') if l_1_payment is missing else l_1_payment).transaction_number),
                ))
            if (not t_4((undefined(name='payment') if l_1_payment is missing else l_1_payment).remark)):
                pass
                t_10.extend((
                    '，备注',
                    printed(t_1((undefined(name='payment') if l_1_payment is missing else l_1_payment).remark)),
                ))
        t_10.extend((
            '，购买',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).counted_item)),
            printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), environment.getitem((undefined(name='happened') if l_1_happened is missing else l_1_happened), 0).exhibits)),
        ))
        return concat(t_10)
    context.exported_vars.add('identifiers')
    context.vars['identifiers'] = l_0_identifiers = Macro(environment, macro, 'identifiers', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_11 = []
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        t_11.append(
            '如用上述信息仍查不到，请说明已经核对了哪些记录、还需要哪一项信息',
        )
        return concat(t_11)
    context.exported_vars.add('demand')
    context.vars['demand'] = l_0_demand = Macro(environment, macro, 'demand', ('situation',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_situation):
        t_12 = []
        l_1_case = resolve('case')
        l_1_numbered = missing
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        l_1_numbered = ((undefined(name='case') if l_1_case is missing else l_1_case).payment and ((not t_4(environment.getitem((undefined(name='case') if l_1_case is missing else l_1_case).payment, 0).transaction_number)) or (not t_4(environment.getitem((undefined(name='case') if l_1_case is missing else l_1_case).payment, 0).merchant_order_number))))
        t_12.extend((
            '没有订单号，不影响核对：上述付款时间、金额',
            printed(('和支付编号' if (undefined(name='numbered') if l_1_numbered is missing else l_1_numbered) else '')),
            '可以确定这笔交易',
        ))
        return concat(t_12)
    context.exported_vars.add('brief')
    context.vars['brief'] = l_0_brief = Macro(environment, macro, 'brief', ('situation',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=37&2=39&3=48&4=57&5=77&6=79&8=112&11=127&12=135&13=137&14=141&15=143&16=150&17=156&18=162&20=170&22=176&23=187&24=194&25=197'
