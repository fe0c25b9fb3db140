# Made from templates/letters/payment-dispute.txt.j2 by make templates.
DIGEST = '7bd8b85dd9e244c92c71496a47ae5b4e'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/payment-dispute.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_happened = resolve('happened')
    l_0_facts = resolve('facts')
    l_0_title = resolve('title')
    l_0_paragraph = resolve('paragraph')
    l_0_say = l_0_story = l_0_situation = l_0_later = l_0_faults = l_0_contacts = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_5 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_6 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_7 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_8 = environment.filters['when']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'when' found.")
    try:
        t_9 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    try:
        t_10 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_11 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/payment-dispute.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'later': l_0_later, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/payment-dispute.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'later': l_0_later, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/payment-dispute.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'later': l_0_later, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    l_0_later = t_2(context.eval_ctx, t_6(context, t_4((undefined(name='happened') if l_0_happened is missing else l_0_happened), 'event', 'found', 'contact'), 'at', 'earlier_than', (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at))
    context.vars['later'] = l_0_later
    context.exported_vars.add('later')
    l_0_faults = t_2(context.eval_ctx, t_7(context, t_4((undefined(name='later') if l_0_later is missing else l_0_later), 'event', 'found'), 'at', 'equalto', (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))
    context.vars['faults'] = l_0_faults
    context.exported_vars.add('faults')
    l_0_contacts = t_4((undefined(name='later') if l_0_later is missing else l_0_later), 'contact')
    context.vars['contacts'] = l_0_contacts
    context.exported_vars.add('contacts')
    def macro():
        t_12 = []
        pass
        t_12.append(
            '支付争议申请',
        )
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_13 = []
        l_1_case = resolve('case')
        l_1_sentence = resolve('sentence')
        l_1_namespace = resolve('namespace')
        l_1_earlier = resolve('earlier')
        l_1_exhibit_count = resolve('exhibit_count')
        l_1_first = l_1_total = l_1_paid = l_1_ns = missing
        pass
        l_1_first = environment.getitem((undefined(name='case') if l_1_case is missing else l_1_case).payment, 0)
        l_1_total = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).paid if ((t_1((undefined(name='case') if l_1_case is missing else l_1_case).payment) > 1) and ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation not in ('duplicate-charge', 'auto-renewal'))) else None)
        def macro():
            t_14 = []
            l_2_payee_name = resolve('payee_name')
            l_2_order = resolve('order')
            l_2_buyer = resolve('buyer')
            l_2_payment_numbers = resolve('payment_numbers')
            l_2_attach = resolve('attach')
            pass
            if (undefined(name='say') if l_0_say is missing else l_0_say).renewed:
                pass
                t_14.extend((
                    printed(t_8((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)),
                    '，',
                    printed((undefined(name='payee_name') if l_2_payee_name is missing else l_2_payee_name)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).debited)),
                    '，项目为',
                    printed((undefined(name='order') if l_2_order is missing else l_2_order).item),
                ))
            else:
                pass
                t_14.extend((
                    printed(t_8((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)),
                    '，',
                    printed((undefined(name='buyer') if l_2_buyer is missing else l_2_buyer)),
                    '向',
                    printed((undefined(name='payee_name') if l_2_payee_name is missing else l_2_payee_name)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).verb)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).paid_amount)),
                ))
                if (not t_10((undefined(name='order') if l_2_order is missing else l_2_order).item)):
                    pass
                    t_14.extend((
                        '，',
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).bought)),
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).counted_item)),
                    ))
            t_14.extend((
                printed(call(context, (undefined(name='payment_numbers') if l_2_payment_numbers is missing else l_2_payment_numbers), (undefined(name='first') if l_1_first is missing else l_1_first))),
                '。',
            ))
            if call(context, (undefined(name='attach') if l_2_attach is missing else l_2_attach), environment.getitem((undefined(name='happened') if l_0_happened is missing else l_0_happened), 0).exhibits):
                pass
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        l_1_paid = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), after=(undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)
        def t_15(fiter):
            for l_2_entry in fiter:
                if (l_2_entry.kind == 'payment'):
                    yield l_2_entry
        l_2_loop = missing
        for l_2_entry, l_2_loop in LoopContext(t_15((undefined(name='happened') if l_0_happened is missing else l_0_happened)), undefined):
            _loop_vars = {}
            pass
            def macro():
                t_16 = []
                l_3_payment_numbers = resolve('payment_numbers')
                l_3_attach = resolve('attach')
                pass
                t_16.extend((
                    printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_2_entry, (undefined(name='paid') if l_1_paid is missing else l_1_paid).after)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_2_entry.record, numbered=False)),
                    printed(call(context, (undefined(name='payment_numbers') if l_3_payment_numbers is missing else l_3_payment_numbers), l_2_entry.record)),
                ))
                if (l_2_loop.last and (undefined(name='total') if l_1_total is missing else l_1_total)):
                    pass
                    t_16.extend((
                        '，合计',
                        printed(t_9((undefined(name='total') if l_1_total is missing else l_1_total))),
                    ))
                t_16.append(
                    '。',
                )
                if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_entry.exhibits):
                    pass
                return concat(t_16)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
            if not isinstance(l_1_paid, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_paid['after'] = l_2_entry.at
        l_2_loop = l_2_entry = missing
        if (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise_matters) and (not (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).letters)):
            pass
            def macro():
                t_17 = []
                pass
                t_17.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    '。',
                ))
                return concat(t_17)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'low', caller=caller))
        l_1_ns = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), after=(undefined(name='paid') if l_1_paid is missing else l_1_paid).after)
        def t_18(fiter):
            l_2_to_tell = resolve('to_tell')
            for l_2_entry in fiter:
                if (l_2_entry in (undefined(name='to_tell') if l_2_to_tell is missing else l_2_to_tell)):
                    yield l_2_entry
        for l_2_entry in t_18((undefined(name='later') if l_0_later is missing else l_0_later)):
            _loop_vars = {}
            pass
            if (l_2_entry.kind == 'contact'):
                pass
                def macro():
                    t_19 = []
                    l_3_attach = resolve('attach')
                    pass
                    t_19.extend((
                        printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_2_entry, (undefined(name='ns') if l_1_ns is missing else l_1_ns).after)),
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_2_entry.record, '我', (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                        '。',
                    ))
                    if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_entry.exhibits):
                        pass
                    return concat(t_19)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), ('high' if t_11(l_2_entry, environment.getitem((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts), -1)) else 'low'), caller=caller))
            else:
                pass
                def macro():
                    t_20 = []
                    l_3_attach = resolve('attach')
                    pass
                    t_20.append(
                        printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_2_entry, (undefined(name='ns') if l_1_ns is missing else l_1_ns).after)),
                    )
                    if (l_2_entry.kind == 'event'):
                        pass
                        t_20.append(
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_2_entry.record)),
                        )
                    else:
                        pass
                        t_20.append(
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                        )
                    if ((undefined(name='faults') if l_0_faults is missing else l_0_faults) and t_11(l_2_entry, environment.getitem((undefined(name='faults') if l_0_faults is missing else l_0_faults), -1))):
                        pass
                        t_20.append(
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).state, (undefined(name='situation') if l_0_situation is missing else l_0_situation), True)),
                        )
                    if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_entry.exhibits):
                        pass
                    t_20.append(
                        '。',
                    )
                    return concat(t_20)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), ('core' if (l_2_entry in (undefined(name='faults') if l_0_faults is missing else l_0_faults)) else 'middle'), caller=caller))
            if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_2_entry):
                pass
                if not isinstance(l_1_ns, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_1_ns['after'] = None
            elif (l_2_entry in (undefined(name='faults') if l_0_faults is missing else l_0_faults)):
                pass
                if not isinstance(l_1_ns, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_1_ns['after'] = l_2_entry.at
        l_2_entry = missing
        if ((not (undefined(name='faults') if l_0_faults is missing else l_0_faults)) and (not (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).letters)):
            pass
            def macro():
                t_21 = []
                pass
                t_21.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    '。',
                ))
                return concat(t_21)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        for l_2_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).rules[:1]:
            _loop_vars = {}
            pass
            def macro():
                t_22 = []
                l_3_rule_owner = resolve('rule_owner')
                l_3_attach = resolve('attach')
                pass
                t_22.extend((
                    printed(call(context, (undefined(name='rule_owner') if l_3_rule_owner is missing else l_3_rule_owner), l_2_rule)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_2_rule)),
                    '写明',
                    printed(t_5(l_2_rule.text)),
                    '。',
                ))
                if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_rule.exhibits):
                    pass
                return concat(t_22)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'middle', caller=caller))
        l_2_rule = missing
        def macro():
            t_23 = []
            pass
            t_23.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).not_ratified)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).dispute, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_23)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        if (undefined(name='exhibit_count') if l_1_exhibit_count is missing else l_1_exhibit_count):
            pass
            def macro():
                t_24 = []
                l_2_all_exhibit_titles = resolve('all_exhibit_titles')
                pass
                t_24.extend((
                    '附：',
                    printed(t_3((undefined(name='all_exhibit_titles') if l_2_all_exhibit_titles is missing else l_2_all_exhibit_titles))),
                    '。',
                ))
                return concat(t_24)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_13.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'least', caller=caller))
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '1=84&2=86&3=88&5=90&6=93&7=96&8=99&9=108&10=117&11=118&12=119&13=127&14=140&15=156&12=163&17=164&18=165&19=173&20=199&22=201&23=203&26=213&27=214&28=222&29=224&31=240&32=245&33=247&34=257&35=262&31=269&38=270&40=281&41=283&43=293&44=296&46=314&47=325&9=341'
