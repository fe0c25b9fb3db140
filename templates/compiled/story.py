# Made from templates/story.txt.j2 by make templates.
DIGEST = 'fb1ce4e46322ca18d0984ec8a9414b52'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'story.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_happened = resolve('happened')
    l_0_problem = resolve('problem')
    l_0_case = resolve('case')
    l_0_say = l_0_fault_told = l_0_at = l_0_told = l_0_rule = l_0_proves = l_0_proof_of = l_0_bills = l_0_tied = l_0_talked_at = l_0_proved = missing
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
        t_3 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_5 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_6 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_7 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_8 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_9 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_10 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_11 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_12 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_13 = environment.tests['defined']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No test named 'defined' found.")
    try:
        t_14 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'story.txt.j2').make_module(context.get_all(), True, {'at': l_0_at, 'bills': l_0_bills, 'fault_told': l_0_fault_told, 'proof_of': l_0_proof_of, 'proved': l_0_proved, 'proves': l_0_proves, 'rule': l_0_rule, 'say': l_0_say, 'talked_at': l_0_talked_at, 'tied': l_0_tied, 'told': l_0_told})
    context.exported_vars.discard('say')
    l_0_fault_told = (t_4(t_5(context.eval_ctx, t_9(context, t_7((undefined(name='happened') if l_0_happened is missing else l_0_happened), 'event', 'found'), 'at', 'equalto', (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))) > 0)
    context.vars['fault_told'] = l_0_fault_told
    context.exported_vars.add('fault_told')
    def macro(l_1_fact, l_1_after):
        t_15 = []
        l_1_same_day = resolve('same_day')
        if l_1_fact is missing:
            l_1_fact = undefined("parameter 'fact' was not provided", name='fact')
        if l_1_after is missing:
            l_1_after = undefined("parameter 'after' was not provided", name='after')
        pass
        if l_1_fact.at:
            pass
            if ((l_1_after and (l_1_fact.at.day == l_1_after.day)) and l_1_fact.at.clock):
                pass
                t_15.append(
                    printed((undefined(name='same_day') if l_1_same_day is missing else l_1_same_day)),
                )
            t_15.extend((
                printed(t_11(l_1_fact.at, l_1_after)),
                '，',
            ))
        return concat(t_15)
    context.exported_vars.add('at')
    context.vars['at'] = l_0_at = Macro(environment, macro, 'at', ('fact', 'after'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_fact, l_1_after, l_1_situation):
        t_16 = []
        l_1_me = resolve('me')
        l_1_ref = resolve('ref')
        if l_1_fact is missing:
            l_1_fact = undefined("parameter 'fact' was not provided", name='fact')
        if l_1_after is missing:
            l_1_after = undefined("parameter 'after' was not provided", name='after')
        if l_1_situation is missing:
            l_1_situation = undefined("parameter 'situation' was not provided", name='situation')
        pass
        if (l_1_fact.kind == 'purchase'):
            pass
            t_16.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase)),
            )
        elif (l_1_fact.kind == 'payment'):
            pass
            t_16.extend((
                printed(call(context, (undefined(name='at') if l_0_at is missing else l_0_at), l_1_fact, l_1_after)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_1_fact.record)),
            ))
        elif (l_1_fact.kind == 'shown-delivered'):
            pass
            t_16.extend((
                printed(call(context, (undefined(name='at') if l_0_at is missing else l_0_at), l_1_fact, l_1_after)),
                '订单页显示已发货',
            ))
        elif (l_1_fact.kind == 'event'):
            pass
            t_16.extend((
                printed(call(context, (undefined(name='at') if l_0_at is missing else l_0_at), l_1_fact, l_1_after)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_1_fact.record)),
            ))
        elif (l_1_fact.kind == 'found'):
            pass
            t_16.extend((
                printed(call(context, (undefined(name='at') if l_0_at is missing else l_0_at), l_1_fact, l_1_after)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, l_1_situation)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).gap, l_1_situation)),
            ))
        else:
            pass
            t_16.extend((
                printed(call(context, (undefined(name='at') if l_0_at is missing else l_0_at), l_1_fact, l_1_after)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_1_fact.record, (undefined(name='me') if l_1_me is missing else l_1_me), l_1_situation)),
            ))
        t_16.append(
            printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), ((l_1_fact.exhibits + (undefined(name='problem') if l_0_problem is missing else l_0_problem).exhibits) if ((l_1_fact.kind == 'contact') and call(context, (undefined(name='say') if l_0_say is missing else l_0_say).reported, l_1_fact.record, l_1_situation)) else l_1_fact.exhibits))),
        )
        return concat(t_16)
    context.exported_vars.add('told')
    context.vars['told'] = l_0_told = Macro(environment, macro, 'told', ('fact', 'after', 'situation'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_rule):
        t_17 = []
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        l_1_ref = resolve('ref')
        if l_1_rule is missing:
            l_1_rule = undefined("parameter 'rule' was not provided", name='rule')
        pass
        if (not t_14(l_1_rule.seen_at)):
            pass
            t_17.extend((
                printed(t_2(l_1_rule.seen_at.day)),
                '，',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '查看',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '公布的规则，',
            ))
        else:
            pass
            t_17.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '公布的',
            ))
        t_17.extend((
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_1_rule)),
            '载明',
            printed(t_8(l_1_rule.text)),
            printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), l_1_rule.exhibits)),
        ))
        return concat(t_17)
    context.exported_vars.add('rule')
    context.vars['rule'] = l_0_rule = Macro(environment, macro, 'rule', ('rule',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_exhibit):
        t_18 = []
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        if l_1_exhibit is missing:
            l_1_exhibit = undefined("parameter 'exhibit' was not provided", name='exhibit')
        pass
        if (not t_14(l_1_exhibit.proves)):
            pass
            t_18.append(
                printed(t_3(t_1(l_1_exhibit.proves), (undefined(name='me') if l_1_me is missing else l_1_me), (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
            )
        else:
            pass
            t_18.append(
                printed(call(context, (undefined(name='proved') if l_0_proved is missing else l_0_proved), l_1_exhibit)),
            )
        return concat(t_18)
    context.exported_vars.add('proves')
    context.vars['proves'] = l_0_proves = Macro(environment, macro, 'proves', ('exhibit',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_19 = []
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        def t_20(fiter):
            for l_2_exhibit in fiter:
                if (l_2_exhibit.id == l_1_name):
                    yield l_2_exhibit
        for l_2_exhibit in t_20((undefined(name='case') if l_0_case is missing else l_0_case).exhibits):
            _loop_vars = {}
            pass
            t_19.append(
                printed(call(context, (undefined(name='proves') if l_0_proves is missing else l_0_proves), l_2_exhibit)),
            )
        l_2_exhibit = missing
        return concat(t_19)
    context.exported_vars.add('proof_of')
    context.vars['proof_of'] = l_0_proof_of = Macro(environment, macro, 'proof_of', ('name',), False, False, False, context.eval_ctx.autoescape)
    l_0_bills = t_5(context.eval_ctx, t_6(context, t_7((undefined(name='case') if l_0_case is missing else l_0_case).exhibits, 'payment-record'), attribute='id'))
    context.vars['bills'] = l_0_bills
    context.exported_vars.add('bills')
    l_0_tied = t_10(environment, t_6(context, (undefined(name='case') if l_0_case is missing else l_0_case).payment, attribute='exhibits'), start=())
    context.vars['tied'] = l_0_tied
    context.exported_vars.add('tied')
    def macro(l_1_exhibit, l_1_first):
        t_21 = []
        if l_1_exhibit is missing:
            l_1_exhibit = undefined("parameter 'exhibit' was not provided", name='exhibit')
        if l_1_first is missing:
            l_1_first = undefined("parameter 'first' was not provided", name='first')
        pass
        def t_22(fiter):
            for l_2_entry in fiter:
                if ((((l_2_entry.kind == 'contact') and l_2_entry.at) and (l_1_exhibit.id in l_2_entry.exhibits)) and (l_2_entry.record.with_ == l_1_first.with_)):
                    yield l_2_entry
        l_2_loop = missing
        for l_2_entry, l_2_loop in LoopContext(t_22((undefined(name='happened') if l_0_happened is missing else l_0_happened)), undefined):
            _loop_vars = {}
            pass
            t_21.extend((
                printed(('、' if (not l_2_loop.first) else cond_expr_undefined("the inline if-expression on line 29 in 'story.txt.j2' evaluated to false and no else section was defined."))),
                printed(t_11(l_2_entry.at, (l_2_loop.previtem.at if (not l_2_loop.first) else None))),
            ))
        l_2_loop = l_2_entry = missing
        return concat(t_21)
    context.exported_vars.add('talked_at')
    context.vars['talked_at'] = l_0_talked_at = Macro(environment, macro, 'talked_at', ('exhibit', 'first'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_exhibit):
        t_23 = []
        if l_1_exhibit is missing:
            l_1_exhibit = undefined("parameter 'exhibit' was not provided", name='exhibit')
        pass
        if ((((((undefined(name='bills') if l_0_bills is missing else l_0_bills) == [l_1_exhibit.id]) and (not (undefined(name='tied') if l_0_tied is missing else l_0_tied))) and ('退款' not in (l_1_exhibit.title or l_1_exhibit.id))) and (t_4(t_5(context.eval_ctx, t_9(context, (undefined(name='case') if l_0_case is missing else l_0_case).payment, 'paid_at'))) == t_4((undefined(name='case') if l_0_case is missing else l_0_case).payment))) and (undefined(name='case') if l_0_case is missing else l_0_case).payment):
            pass
            l_2_loop = missing
            for l_2_payment, l_2_loop in LoopContext((undefined(name='case') if l_0_case is missing else l_0_case).payment, undefined):
                l_2_facts = resolve('facts')
                _loop_vars = {}
                pass
                if (not l_2_loop.first):
                    pass
                    t_23.append(
                        '、',
                    )
                t_23.extend((
                    printed(t_11(l_2_payment.paid_at, (l_2_loop.previtem.paid_at if t_13(environment.getattr(l_2_loop, 'previtem')) else None))),
                    '支付',
                    printed(t_12((l_2_payment.amount or (undefined(name='facts') if l_2_facts is missing else l_2_facts).paid))),
                ))
            l_2_loop = l_2_payment = l_2_facts = missing
        else:
            pass
            def t_24(fiter):
                for l_2_payment in fiter:
                    if (l_1_exhibit.id in l_2_payment.exhibits):
                        yield l_2_payment
            l_2_loop = missing
            t_25 = 1
            for l_2_payment, l_2_loop in LoopContext(t_24((undefined(name='case') if l_0_case is missing else l_0_case).payment), undefined):
                l_2_facts = resolve('facts')
                _loop_vars = {}
                pass
                if (not l_2_loop.first):
                    pass
                    t_23.append(
                        '、',
                    )
                if (not t_14(l_2_payment.paid_at)):
                    pass
                    t_23.append(
                        printed(t_11(l_2_payment.paid_at, (l_2_loop.previtem.paid_at if t_13(environment.getattr(l_2_loop, 'previtem')) else None))),
                    )
                t_23.extend((
                    '支付',
                    printed(t_12((l_2_payment.amount or (undefined(name='facts') if l_2_facts is missing else l_2_facts).paid))),
                ))
                t_25 = 0
            l_2_loop = l_2_payment = l_2_facts = missing
            if t_25:
                pass
                def t_26(fiter):
                    for l_3_rule in fiter:
                        if (l_1_exhibit.id in l_3_rule.exhibits):
                            yield l_3_rule
                l_3_loop = missing
                t_27 = 1
                for l_3_rule, l_3_loop in LoopContext(t_26((undefined(name='case') if l_0_case is missing else l_0_case).rules), undefined):
                    _loop_vars = {}
                    pass
                    if l_3_loop.first:
                        pass
                        t_23.append(
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_3_rule)),
                        )
                        if ((not t_14(l_3_rule.text)) and (t_4(l_3_rule.text) <= 60)):
                            pass
                            t_23.extend((
                                '写明',
                                printed(t_8(l_3_rule.text)),
                            ))
                        else:
                            pass
                            t_23.append(
                                '的内容',
                            )
                    t_27 = 0
                l_3_loop = l_3_rule = missing
                if t_27:
                    l_3_order = resolve('order')
                    l_3_me = resolve('me')
                    l_3_seller = resolve('seller')
                    pass
                    if (((l_1_exhibit.kind == 'product-page') and (l_1_exhibit.id in (undefined(name='order') if l_3_order is missing else l_3_order).exhibits)) and (not t_14((undefined(name='order') if l_3_order is missing else l_3_order).promise))):
                        pass
                        t_23.append(
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                        )
                    elif ((l_1_exhibit.id in (undefined(name='order') if l_3_order is missing else l_3_order).exhibits) and (not t_14((undefined(name='order') if l_3_order is missing else l_3_order).item))):
                        pass
                        t_23.extend((
                            '购买',
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).counted_item)),
                        ))
                        if (not t_14((undefined(name='order') if l_3_order is missing else l_3_order).number)):
                            pass
                            t_23.extend((
                                '，订单号',
                                printed((undefined(name='order') if l_3_order is missing else l_3_order).number),
                            ))
                    elif (l_1_exhibit.id in (undefined(name='problem') if l_0_problem is missing else l_0_problem).exhibits):
                        pass
                        if (not t_14((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)):
                            pass
                            t_23.append(
                                printed(t_3(t_1((undefined(name='problem') if l_0_problem is missing else l_0_problem).description), (undefined(name='me') if l_3_me is missing else l_3_me), (undefined(name='seller') if l_3_seller is missing else l_3_seller))),
                            )
                    else:
                        pass
                        def t_28(fiter):
                            for l_4_entry in fiter:
                                if (l_1_exhibit.id in l_4_entry.exhibits):
                                    yield l_4_entry
                        l_4_loop = missing
                        for l_4_entry, l_4_loop in LoopContext(t_28((undefined(name='happened') if l_0_happened is missing else l_0_happened)), undefined):
                            _loop_vars = {}
                            pass
                            if l_4_loop.first:
                                pass
                                if (l_4_entry.kind == 'contact'):
                                    pass
                                    t_23.extend((
                                        printed(call(context, (undefined(name='talked_at') if l_0_talked_at is missing else l_0_talked_at), l_1_exhibit, l_4_entry.record)),
                                        '与',
                                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).party, l_4_entry.record)),
                                        '的沟通内容',
                                    ))
                                elif (l_4_entry.kind == 'event'):
                                    pass
                                    t_23.append(
                                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_4_entry.record)),
                                    )
                        l_4_loop = l_4_entry = missing
                    l_3_order = l_3_me = l_3_seller = missing
        return concat(t_23)
    context.exported_vars.add('proved')
    context.vars['proved'] = l_0_proved = Macro(environment, macro, 'proved', ('exhibit',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=100&4=102&5=105&6=127&7=138&8=143&9=149&10=155&11=161&12=171&13=175&17=180&20=213&21=220&23=233&25=252&26=255&28=258&29=265&31=281&32=286&33=289&35=306&37=334&39=366&40=371&41=383&43=392&44=402'
