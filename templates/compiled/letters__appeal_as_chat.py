# Made from templates/letters/appeal.chat.txt.j2 by make templates.
DIGEST = '8b4a51d7ea851b02ae76d97bbcfc4387'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/appeal.chat.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_refusal = resolve('refusal')
    l_0_paragraph = resolve('paragraph')
    l_0_namespace = resolve('namespace')
    l_0_facts = resolve('facts')
    l_0_to_tell = resolve('to_tell')
    l_0_earlier = resolve('earlier')
    l_0_say = l_0_situation = l_0_answer = l_0_demand = l_0_ns = l_0_contacts = l_0_acts = missing
    try:
        t_1 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_2 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_3 = environment.filters['when_short']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'when_short' found.")
    try:
        t_4 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/appeal.chat.txt.j2').make_module(context.get_all(), True, {'acts': l_0_acts, 'answer': l_0_answer, 'contacts': l_0_contacts, 'demand': l_0_demand, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation})
    context.exported_vars.discard('say')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/appeal.chat.txt.j2').make_module(context.get_all(), True, {'acts': l_0_acts, 'answer': l_0_answer, 'contacts': l_0_contacts, 'demand': l_0_demand, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation})
    context.exported_vars.discard('situation')
    l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'letters/appeal.chat.txt.j2').make_module(context.get_all(), True, {'acts': l_0_acts, 'answer': l_0_answer, 'contacts': l_0_contacts, 'demand': l_0_demand, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation})
    context.exported_vars.discard('answer')
    l_0_demand = ('' if (undefined(name='say') if l_0_say is missing else l_0_say).beside_the_point else call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).demand, (undefined(name='situation') if l_0_situation is missing else l_0_situation)))
    context.vars['demand'] = l_0_demand
    context.exported_vars.add('demand')
    def macro():
        t_5 = []
        l_1_happened = resolve('happened')
        pass
        t_5.extend((
            '您好，我不同意原处理结果，申请复核。',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase)),
        ))
        def t_6(fiter):
            for l_2_entry in fiter:
                if (l_2_entry.kind == 'payment'):
                    yield l_2_entry
        for l_2_entry in t_6((undefined(name='happened') if l_1_happened is missing else l_1_happened)):
            l_2_today = resolve('today')
            _loop_vars = {}
            pass
            t_5.extend((
                '；',
                printed((str_join((t_3(l_2_entry.at, (undefined(name='today') if l_2_today is missing else l_2_today), (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at), '，', )) if l_2_entry.at else cond_expr_undefined("the inline if-expression on line 8 in 'letters/appeal.chat.txt.j2' evaluated to false and no else section was defined."))),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_2_entry.record)),
            ))
        l_2_entry = l_2_today = missing
        t_5.append(
            '。',
        )
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=(undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    l_0_contacts = t_1((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell), 'contact')
    context.vars['contacts'] = l_0_contacts
    context.exported_vars.add('contacts')
    l_0_acts = t_1((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell), 'event', 'found')
    context.vars['acts'] = l_0_acts
    context.exported_vars.add('acts')
    if ((not (undefined(name='acts') if l_0_acts is missing else l_0_acts)) and (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters)):
        pass
        def macro():
            t_7 = []
            pass
            t_7.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def t_8(fiter):
        for l_1_entry in fiter:
            if (((((l_1_entry in (undefined(name='acts') if l_0_acts is missing else l_0_acts)) and ((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters or (l_1_entry.at == (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))) or ((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts) and t_4(l_1_entry, environment.getitem((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts), -1)))) or ((l_1_entry.kind == 'contact') and t_4(l_1_entry.record, (undefined(name='facts') if l_0_facts is missing else l_0_facts).refused))) or ((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters and t_4(l_1_entry.record, environment.getitem((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters, 0)))):
                yield l_1_entry
    for l_1_entry in t_8((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell)):
        _loop_vars = {}
        pass
        def macro():
            t_9 = []
            l_2_today = resolve('today')
            pass
            if l_1_entry.at:
                pass
                t_9.extend((
                    printed(t_3(l_1_entry.at, (undefined(name='today') if l_2_today is missing else l_2_today), (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                    '，',
                ))
            if (l_1_entry.kind == 'contact'):
                pass
                t_9.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_1_entry.record, '我', (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                )
            elif (l_1_entry.kind == 'event'):
                pass
                t_9.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_1_entry.record)),
                )
            else:
                pass
                t_9.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                )
                if ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code not in ('already-delivered', 'fee-non-refundable')):
                    pass
                    t_9.append(
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).gap, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    )
            t_9.append(
                '。',
            )
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    if (undefined(name='say') if l_0_say is missing else l_0_say).beside_the_point:
        pass
        def macro():
            t_10 = []
            pass
            t_10.extend((
                '该答复说的是发货，没有回答我提出的问题：',
                printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)),
                '。',
            ))
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    else:
        pass
        yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).answered_points, (undefined(name='answer') if l_0_answer is missing else l_0_answer), (undefined(name='situation') if l_0_situation is missing else l_0_situation), (undefined(name='say') if l_0_say is missing else l_0_say)))
    if (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits:
        pass
        def macro():
            t_11 = []
            l_1_exhibit_names = resolve('exhibit_names')
            l_1_attach = resolve('attach')
            pass
            t_11.extend((
                '新的证据：',
                printed(call(context, (undefined(name='exhibit_names') if l_1_exhibit_names is missing else l_1_exhibit_names), (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits)),
                '，见附件。',
            ))
            if call(context, (undefined(name='attach') if l_1_attach is missing else l_1_attach), (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits):
                pass
            return concat(t_11)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_12 = []
        l_1_by_platform = resolve('by_platform')
        l_1_remedy = resolve('remedy')
        l_1_machine = resolve('machine')
        l_1_in_force = resolve('in_force')
        l_1_cite = resolve('cite')
        pass
        t_12.extend((
            '请复核，',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).supports, (undefined(name='by_platform') if l_1_by_platform is missing else l_1_by_platform))),
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).alternative, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            '。',
        ))
        if ((undefined(name='machine') if l_1_machine is missing else l_1_machine) and call(context, (undefined(name='in_force') if l_1_in_force is missing else l_1_in_force), 'online-platform-rules')):
            pass
            t_12.extend((
                '按照答复，原处理结果由系统作出，请采用人工判定（',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'online-platform-rules', 19, 2)),
                '）。',
            ))
        if (undefined(name='demand') if l_0_demand is missing else l_0_demand):
            pass
            t_12.extend((
                printed((undefined(name='demand') if l_0_demand is missing else l_0_demand)),
                '。',
            ))
        else:
            pass
            t_12.append(
                '如维持原处理结果，请告知事实、理由和所依据的规则。',
            )
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_13 = []
        l_1_reply_within = resolve('reply_within')
        pass
        t_13.extend((
            '请在',
            printed(t_2((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within), True)),
            '内答复，谢谢。',
        ))
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '2=44&3=46&4=48&5=50&6=53&7=59&8=61&6=80&10=81&11=84&12=87&13=90&14=102&15=109&16=147&18=149&19=164&20=165&21=182&22=192&23=197&24=204&21=217&26=218'
