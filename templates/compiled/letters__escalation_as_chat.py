# Made from templates/letters/escalation.chat.txt.j2 by make templates.
DIGEST = 'e0046f11860428551ee59f5914c5ae96'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/escalation.chat.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_happened = resolve('happened')
    l_0_refusal = resolve('refusal')
    l_0_claim = resolve('claim')
    l_0_facts = resolve('facts')
    l_0_paragraph = resolve('paragraph')
    l_0_namespace = resolve('namespace')
    l_0_earlier = resolve('earlier')
    l_0_answer = resolve('answer')
    l_0_say = l_0_situation = l_0_faults = l_0_contacts = l_0_answers = l_0_promise_later = l_0_shortfall = l_0_ns = missing
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_3 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_4 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_5 = environment.filters['when_short']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'when_short' found.")
    try:
        t_6 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/escalation.chat.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'contacts': l_0_contacts, 'faults': l_0_faults, 'ns': l_0_ns, 'promise_later': l_0_promise_later, 'say': l_0_say, 'shortfall': l_0_shortfall, 'situation': l_0_situation})
    context.exported_vars.discard('say')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/escalation.chat.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'contacts': l_0_contacts, 'faults': l_0_faults, 'ns': l_0_ns, 'promise_later': l_0_promise_later, 'say': l_0_say, 'shortfall': l_0_shortfall, 'situation': l_0_situation})
    context.exported_vars.discard('situation')
    l_0_faults = t_1(context.eval_ctx, t_4(context, t_2((undefined(name='happened') if l_0_happened is missing else l_0_happened), 'event', 'found'), 'at', 'equalto', (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))
    context.vars['faults'] = l_0_faults
    context.exported_vars.add('faults')
    l_0_contacts = t_2((undefined(name='happened') if l_0_happened is missing else l_0_happened), 'contact')
    context.vars['contacts'] = l_0_contacts
    context.exported_vars.add('contacts')
    l_0_answers = (((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'demand')) and (not (undefined(name='say') if l_0_say is missing else l_0_say).beside_the_point))
    context.vars['answers'] = l_0_answers
    context.exported_vars.add('answers')
    l_0_promise_later = ((((undefined(name='answers') if l_0_answers is missing else l_0_answers) and ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code in ('overdue', 'virtual-goods'))) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise) and (not (undefined(name='facts') if l_0_facts is missing else l_0_facts).remedy_rules))
    context.vars['promise_later'] = l_0_promise_later
    context.exported_vars.add('promise_later')
    l_0_shortfall = (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).gap, (undefined(name='situation') if l_0_situation is missing else l_0_situation)) if ((not (undefined(name='answers') if l_0_answers is missing else l_0_answers)) or ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code not in ('already-delivered', 'fee-non-refundable'))) else '')
    context.vars['shortfall'] = l_0_shortfall
    context.exported_vars.add('shortfall')
    def macro():
        t_7 = []
        pass
        t_7.extend((
            '您好，请转交主管处理。',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase)),
        ))
        def t_8(fiter):
            for l_2_entry in fiter:
                if (l_2_entry.kind == 'payment'):
                    yield l_2_entry
        for l_2_entry in t_8((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
            l_2_today = resolve('today')
            _loop_vars = {}
            pass
            t_7.extend((
                '；',
                printed((str_join((t_5(l_2_entry.at, (undefined(name='today') if l_2_today is missing else l_2_today), (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at), '，', )) if l_2_entry.at else cond_expr_undefined("the inline if-expression on line 12 in 'letters/escalation.chat.txt.j2' evaluated to false and no else section was defined."))),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_2_entry.record)),
            ))
        l_2_entry = l_2_today = missing
        t_7.append(
            '。',
        )
        if ((call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise_matters) and (not (undefined(name='promise_later') if l_0_promise_later is missing else l_0_promise_later))) and (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters)):
            pass
            t_7.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                '。',
            ))
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=(undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_9(fiter):
        for l_1_entry in fiter:
            if (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters):
                yield l_1_entry
    t_10 = 1
    for l_1_entry in t_9((undefined(name='faults') if l_0_faults is missing else l_0_faults)):
        _loop_vars = {}
        pass
        def macro():
            t_11 = []
            l_2_today = resolve('today')
            pass
            if l_1_entry.at:
                pass
                t_11.extend((
                    printed(t_5(l_1_entry.at, (undefined(name='today') if l_2_today is missing else l_2_today), (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                    '，',
                ))
            if (l_1_entry.kind == 'event'):
                pass
                t_11.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_1_entry.record)),
                )
            else:
                pass
                t_11.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    printed((undefined(name='shortfall') if l_0_shortfall is missing else l_0_shortfall)),
                ))
            t_11.append(
                '。',
            )
            return concat(t_11)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
        t_10 = 0
    l_1_entry = missing
    if t_10:
        pass
        if (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters):
            pass
            def macro():
                t_12 = []
                pass
                t_12.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    '。',
                ))
                return concat(t_12)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def t_13(fiter):
        for l_1_entry in fiter:
            if ((t_6(l_1_entry, environment.getitem((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts), -1)) or ((undefined(name='answers') if l_0_answers is missing else l_0_answers) and t_6(l_1_entry.record, (undefined(name='facts') if l_0_facts is missing else l_0_facts).refused))) or ((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters and t_6(l_1_entry.record, environment.getitem((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters, 0)))):
                yield l_1_entry
    for l_1_entry in t_13((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts)):
        _loop_vars = {}
        pass
        def macro():
            t_14 = []
            l_2_today = resolve('today')
            pass
            if l_1_entry.at:
                pass
                t_14.extend((
                    printed(t_5(l_1_entry.at, (undefined(name='today') if l_2_today is missing else l_2_today), (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                    '，',
                ))
            t_14.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_1_entry.record, '我', (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = l_1_entry.at
    l_1_entry = missing
    def t_15(fiter):
        for l_1_entry in fiter:
            if (l_1_entry.kind in ('event', 'found')):
                yield l_1_entry
    for l_1_entry in t_15((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).since):
        _loop_vars = {}
        pass
        def macro():
            t_16 = []
            l_2_today = resolve('today')
            pass
            if l_1_entry.at:
                pass
                t_16.extend((
                    printed(t_5(l_1_entry.at, (undefined(name='today') if l_2_today is missing else l_2_today), (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                    '，',
                ))
            if (l_1_entry.kind == 'event'):
                pass
                t_16.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_1_entry.record)),
                )
            else:
                pass
                t_16.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                )
            t_16.append(
                '。',
            )
            return concat(t_16)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = l_1_entry.at
    l_1_entry = missing
    if (undefined(name='answers') if l_0_answers is missing else l_0_answers):
        pass
        l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'letters/escalation.chat.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'contacts': l_0_contacts, 'faults': l_0_faults, 'ns': l_0_ns, 'promise_later': l_0_promise_later, 'say': l_0_say, 'shortfall': l_0_shortfall, 'situation': l_0_situation})
        context.exported_vars.discard('answer')
        yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).answered_points, (undefined(name='answer') if l_0_answer is missing else l_0_answer), (undefined(name='situation') if l_0_situation is missing else l_0_situation), (undefined(name='say') if l_0_say is missing else l_0_say)))
    if (undefined(name='say') if l_0_say is missing else l_0_say).beside_the_point:
        pass
        def macro():
            t_17 = []
            pass
            t_17.extend((
                '我的问题不是有没有发货，而是',
                printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)),
                '。',
            ))
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_18 = []
        l_1_remedy = resolve('remedy')
        l_1_demand = resolve('demand')
        pass
        if ((undefined(name='claim') if l_0_claim is missing else l_0_claim) == 'negotiate'):
            pass
            t_18.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).wish, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
        else:
            pass
            t_18.extend((
                '请',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).alternative, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            l_1_demand = (call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).demand, (undefined(name='situation') if l_0_situation is missing else l_0_situation)) if (undefined(name='answers') if l_0_answers is missing else l_0_answers) else '')
            if (undefined(name='demand') if l_1_demand is missing else l_1_demand):
                pass
                t_18.extend((
                    printed((undefined(name='demand') if l_1_demand is missing else l_1_demand)),
                    '。',
                ))
        return concat(t_18)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_19 = []
        l_1_reply_within = resolve('reply_within')
        pass
        t_19.extend((
            '请在',
            printed(t_3((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within), True)),
            '内答复，谢谢。',
        ))
        return concat(t_19)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '2=58&3=60&4=62&5=65&6=68&8=71&9=74&10=77&11=82&12=84&13=101&10=109&15=110&16=113&17=121&18=125&19=131&17=147&21=150&23=155&26=167&27=174&28=193&30=195&31=202&32=230&34=232&35=234&36=236&38=237&39=250&40=255&41=264&39=277&43=278'
