# Made from templates/letters/first-contact.txt.j2 by make templates.
DIGEST = 'bb67814b74c061cb2a23acc0a40e2f7d'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/first-contact.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_facts = resolve('facts')
    l_0_order = resolve('order')
    l_0_paragraph = resolve('paragraph')
    l_0_happened = resolve('happened')
    l_0_shown = resolve('shown')
    l_0_contacts = resolve('contacts')
    l_0_acts = resolve('acts')
    l_0_faults = resolve('faults')
    l_0_namespace = resolve('namespace')
    l_0_ns = resolve('ns')
    l_0_proof = resolve('proof')
    l_0_payments = resolve('payments')
    l_0_brief_reference = resolve('brief_reference')
    l_0_grounds = resolve('grounds')
    l_0_claim = resolve('claim')
    l_0_say = l_0_situation = l_0_rule = l_0_told = l_0_so_far = missing
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
        t_3 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_4 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_5 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_6 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_7 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_8 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_9 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_10 = environment.filters['when_short']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'when_short' found.")
    try:
        t_11 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_12 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/first-contact.txt.j2').make_module(context.get_all(), True, {'acts': l_0_acts, 'contacts': l_0_contacts, 'faults': l_0_faults, 'ns': l_0_ns, 'payments': l_0_payments, 'proof': l_0_proof, 'rule': l_0_rule, 'say': l_0_say, 'shown': l_0_shown, 'situation': l_0_situation, 'so_far': l_0_so_far, 'told': l_0_told})
    context.exported_vars.discard('say')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/first-contact.txt.j2').make_module(context.get_all(), True, {'acts': l_0_acts, 'contacts': l_0_contacts, 'faults': l_0_faults, 'ns': l_0_ns, 'payments': l_0_payments, 'proof': l_0_proof, 'rule': l_0_rule, 'say': l_0_say, 'shown': l_0_shown, 'situation': l_0_situation, 'so_far': l_0_so_far, 'told': l_0_told})
    context.exported_vars.discard('situation')
    l_0_rule = (environment.getitem((undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_rules, 0) if (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_rules else None)
    context.vars['rule'] = l_0_rule
    context.exported_vars.add('rule')
    def macro(l_1_fact, l_1_after):
        t_13 = []
        l_1_today = resolve('today')
        if l_1_fact is missing:
            l_1_fact = undefined("parameter 'fact' was not provided", name='fact')
        if l_1_after is missing:
            l_1_after = undefined("parameter 'after' was not provided", name='after')
        pass
        if (l_1_fact.kind == 'purchase'):
            pass
            t_13.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase, l_1_after)),
            )
        else:
            pass
            if l_1_fact.at:
                pass
                t_13.extend((
                    printed(t_10(l_1_fact.at, (undefined(name='today') if l_1_today is missing else l_1_today), l_1_after)),
                    '，',
                ))
            if (l_1_fact.kind == 'payment'):
                pass
                t_13.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_1_fact.record)),
                )
            elif (l_1_fact.kind == 'event'):
                pass
                t_13.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_1_fact.record)),
                )
            elif (l_1_fact.kind == 'found'):
                pass
                t_13.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                )
            elif (l_1_fact.kind == 'contact'):
                pass
                t_13.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_1_fact.record, '我')),
                )
        return concat(t_13)
    context.exported_vars.add('told')
    context.vars['told'] = l_0_told = Macro(environment, macro, 'told', ('fact', 'after'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_14 = []
        l_1_today = resolve('today')
        pass
        if (t_11((undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at) or ((undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at.day < (undefined(name='today') if l_1_today is missing else l_1_today))):
            pass
            t_14.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).state, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
        else:
            pass
            t_14.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).gap, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
        return concat(t_14)
    context.exported_vars.add('so_far')
    context.vars['so_far'] = l_0_so_far = Macro(environment, macro, 'so_far', (), False, False, False, context.eval_ctx.autoescape)
    if t_11((undefined(name='order') if l_0_order is missing else l_0_order).number):
        pass
        def macro():
            t_15 = []
            l_1_case = resolve('case')
            pass
            t_15.extend((
                '您好，',
                printed(('我付款后没有生成订单' if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'charged-without-order') else ('这笔交易没有订单号' if ((undefined(name='case') if l_1_case is missing else l_1_case).venue == 'private-transfer') else '我没有找到订单号'))),
                '，请按下面的信息核对：',
            ))
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        l_0_shown = t_2(context.eval_ctx, t_7(context, (undefined(name='happened') if l_0_happened is missing else l_0_happened), 'kind', 'equalto', 'shown-delivered'))
        context.vars['shown'] = l_0_shown
        context.exported_vars.add('shown')
        l_0_contacts = t_4((undefined(name='shown') if l_0_shown is missing else l_0_shown), 'contact')
        context.vars['contacts'] = l_0_contacts
        context.exported_vars.add('contacts')
        l_0_acts = t_2(context.eval_ctx, t_7(context, (undefined(name='shown') if l_0_shown is missing else l_0_shown), 'kind', 'equalto', 'contact'))
        context.vars['acts'] = l_0_acts
        context.exported_vars.add('acts')
        l_0_faults = t_2(context.eval_ctx, t_8(context, t_4((undefined(name='acts') if l_0_acts is missing else l_0_acts), 'event', 'found'), 'at', 'equalto', (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))
        context.vars['faults'] = l_0_faults
        context.exported_vars.add('faults')
        l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
        context.vars['ns'] = l_0_ns
        context.exported_vars.add('ns')
        def t_16(fiter):
            for l_1_fact in fiter:
                if ((l_1_fact.kind != 'contact') or (l_1_fact in ((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts)[-1:] if (t_1((undefined(name='acts') if l_0_acts is missing else l_0_acts)) > 2) else (undefined(name='contacts') if l_0_contacts is missing else l_0_contacts)[-2:]))):
                    yield l_1_fact
        l_1_loop = missing
        for l_1_fact, l_1_loop in LoopContext(t_16((undefined(name='shown') if l_0_shown is missing else l_0_shown)), undefined):
            _loop_vars = {}
            pass
            def macro():
                t_17 = []
                l_2_attach = resolve('attach')
                pass
                t_17.append(
                    printed(call(context, (undefined(name='told') if l_0_told is missing else l_0_told), l_1_fact, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                )
                if ((l_1_fact.kind == 'purchase') and (not t_11((undefined(name='order') if l_0_order is missing else l_0_order).promise))):
                    pass
                    t_17.extend((
                        '；',
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    ))
                if ((undefined(name='faults') if l_0_faults is missing else l_0_faults) and t_12(l_1_fact, environment.getitem((undefined(name='faults') if l_0_faults is missing else l_0_faults), -1))):
                    pass
                    t_17.append(
                        printed(call(context, (undefined(name='so_far') if l_0_so_far is missing else l_0_so_far))),
                    )
                elif ((not (undefined(name='faults') if l_0_faults is missing else l_0_faults)) and t_12(l_1_fact, environment.getitem((undefined(name='acts') if l_0_acts is missing else l_0_acts), -1))):
                    pass
                    t_17.extend((
                        '；',
                        printed((call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still) or call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).fault))),
                    ))
                if call(context, (undefined(name='attach') if l_2_attach is missing else l_2_attach), l_1_fact.exhibits):
                    pass
                t_17.append(
                    printed(('。' if l_1_loop.last else '；')),
                )
                return concat(t_17)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
            if not isinstance(l_0_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_fact) else l_1_fact.at)
        l_1_loop = l_1_fact = missing
        l_0_proof = t_9(environment, t_3(context, (undefined(name='shown') if l_0_shown is missing else l_0_shown), attribute='exhibits'), start=())
        context.vars['proof'] = l_0_proof
        context.exported_vars.add('proof')
    else:
        pass
        l_0_payments = t_4((undefined(name='happened') if l_0_happened is missing else l_0_happened), 'payment')
        context.vars['payments'] = l_0_payments
        context.exported_vars.add('payments')
        def macro():
            t_18 = []
            l_1_attach = resolve('attach')
            pass
            t_18.extend((
                '您好！',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase)),
            ))
            for l_2_fact in (undefined(name='payments') if l_0_payments is missing else l_0_payments):
                _loop_vars = {}
                pass
                t_18.extend((
                    '；',
                    printed(call(context, (undefined(name='told') if l_0_told is missing else l_0_told), l_2_fact, (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)),
                ))
            l_2_fact = missing
            t_18.append(
                '。',
            )
            if call(context, (undefined(name='attach') if l_1_attach is missing else l_1_attach), environment.getitem((undefined(name='happened') if l_0_happened is missing else l_0_happened), 0).exhibits):
                pass
            return concat(t_18)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        l_0_faults = t_2(context.eval_ctx, t_8(context, t_4((undefined(name='happened') if l_0_happened is missing else l_0_happened), 'event', 'found'), 'at', 'equalto', (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))
        context.vars['faults'] = l_0_faults
        context.exported_vars.add('faults')
        def macro():
            t_19 = []
            l_1_attach = resolve('attach')
            pass
            if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise_matters):
                pass
                t_19.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    '。',
                ))
            l_2_loop = missing
            t_20 = 1
            for l_2_fact, l_2_loop in LoopContext((undefined(name='faults') if l_0_faults is missing else l_0_faults), undefined):
                _loop_vars = {}
                pass
                t_19.append(
                    printed(call(context, (undefined(name='told') if l_0_told is missing else l_0_told), l_2_fact, (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)),
                )
                if (not l_2_loop.last):
                    pass
                    t_19.append(
                        '；',
                    )
                t_20 = 0
            l_2_loop = l_2_fact = missing
            if t_20:
                pass
                t_19.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                )
            t_19.append(
                printed(call(context, (undefined(name='so_far') if l_0_so_far is missing else l_0_so_far))),
            )
            if call(context, (undefined(name='attach') if l_1_attach is missing else l_1_attach), t_9(environment, t_3(context, (undefined(name='faults') if l_0_faults is missing else l_0_faults), attribute='exhibits'), start=())):
                pass
                t_19.append(
                    '，截图见附件',
                )
            t_19.append(
                '。',
            )
            return concat(t_19)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_21 = []
        l_1_exhibit_names = resolve('exhibit_names')
        l_1_attach = resolve('attach')
        l_1_remedy = resolve('remedy')
        pass
        if (t_11((undefined(name='order') if l_0_order is missing else l_0_order).number) and (undefined(name='proof') if l_0_proof is missing else l_0_proof)):
            pass
            t_21.extend((
                '我保存了',
                printed(call(context, (undefined(name='exhibit_names') if l_1_exhibit_names is missing else l_1_exhibit_names), (undefined(name='proof') if l_0_proof is missing else l_0_proof))),
                '，可以提供。',
            ))
        if (undefined(name='rule') if l_0_rule is missing else l_0_rule):
            pass
            t_21.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).their_rule, (undefined(name='rule') if l_0_rule is missing else l_0_rule))),
                '写明',
                printed(t_6((undefined(name='rule') if l_0_rule is missing else l_0_rule).text)),
                '。',
            ))
            if call(context, (undefined(name='attach') if l_1_attach is missing else l_1_attach), (undefined(name='rule') if l_0_rule is missing else l_0_rule).exhibits):
                pass
        t_21.append(
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).not_ratified)),
        )
        if ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'negotiate'):
            pass
            t_21.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).wish, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
        else:
            pass
            t_21.append(
                '请',
            )
            if t_11((undefined(name='order') if l_0_order is missing else l_0_order).number):
                pass
                t_21.append(
                    '核对后',
                )
            elif call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).enquiry):
                pass
                t_21.extend((
                    printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).enquiry)),
                    '，',
                ))
            t_21.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).alternative, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
        return concat(t_21)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    if (((undefined(name='brief_reference') if l_0_brief_reference is missing else l_0_brief_reference) and (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)) and ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'demand')):
        pass
        def macro():
            t_22 = []
            l_1_cite_place = resolve('cite_place')
            pass
            t_22.extend((
                '依据：',
                printed(call(context, (undefined(name='cite_place') if l_1_cite_place is missing else l_1_cite_place), environment.getitem(environment.getitem((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), 0).provisions, 0))),
                '。',
            ))
            return concat(t_22)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_23 = []
        l_1_reply_within = resolve('reply_within')
        pass
        t_23.extend((
            '请在',
            printed(t_5((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within), True)),
            '内答复，谢谢。',
        ))
        return concat(t_23)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '1=101&2=103&3=105&4=108&5=116&6=123&7=129&8=134&9=139&10=144&14=152&16=169&18=171&19=183&20=186&21=189&22=192&23=195&24=198&25=206&26=211&27=213&28=219&29=230&25=237&31=240&33=242&35=247&36=250&37=274&38=277&39=281&40=289&41=308&42=310&38=320&46=321&47=327&48=334&49=345&50=347&51=357&52=369&46=375&54=376&55=390'
