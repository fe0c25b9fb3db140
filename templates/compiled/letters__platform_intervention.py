# Made from templates/letters/platform-intervention.txt.j2 by make templates.
DIGEST = 'a2e1f9e07b2c84f17bcc40ce048ee933'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/platform-intervention.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_to_tell = resolve('to_tell')
    l_0_title = resolve('title')
    l_0_paragraph = resolve('paragraph')
    l_0_say = l_0_story = l_0_situation = l_0_later = l_0_faults = l_0_contacts = missing
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_3 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_4 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_5 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_6 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/platform-intervention.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'later': l_0_later, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/platform-intervention.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'later': l_0_later, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/platform-intervention.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'later': l_0_later, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    l_0_later = t_3((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell), 'event', 'found', 'contact')
    context.vars['later'] = l_0_later
    context.exported_vars.add('later')
    l_0_faults = t_1(context.eval_ctx, t_5(context, t_3((undefined(name='later') if l_0_later is missing else l_0_later), 'event', 'found'), 'at', 'equalto', (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))
    context.vars['faults'] = l_0_faults
    context.exported_vars.add('faults')
    l_0_contacts = t_3((undefined(name='later') if l_0_later is missing else l_0_later), 'contact')
    context.vars['contacts'] = l_0_contacts
    context.exported_vars.add('contacts')
    def macro():
        t_7 = []
        pass
        t_7.append(
            '平台介入申请',
        )
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_8 = []
        l_1_sentence = resolve('sentence')
        l_1_namespace = resolve('namespace')
        l_1_facts = resolve('facts')
        l_1_happened = resolve('happened')
        l_1_earlier = resolve('earlier')
        l_1_exhibit_count = resolve('exhibit_count')
        l_1_ns = missing
        pass
        def macro():
            t_9 = []
            l_2_attach = resolve('attach')
            pass
            t_9.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase)),
                '。',
            ))
            if call(context, (undefined(name='attach') if l_2_attach is missing else l_2_attach), environment.getitem((undefined(name='happened') if l_1_happened is missing else l_1_happened), 0).exhibits):
                pass
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        l_1_ns = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), after=(undefined(name='facts') if l_1_facts is missing else l_1_facts).purchased_at)
        def t_10(fiter):
            for l_2_entry in fiter:
                if (l_2_entry.kind == 'payment'):
                    yield l_2_entry
        for l_2_entry in t_10((undefined(name='happened') if l_1_happened is missing else l_1_happened)):
            _loop_vars = {}
            pass
            def macro():
                t_11 = []
                l_3_attach = resolve('attach')
                pass
                t_11.extend((
                    printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_2_entry, (undefined(name='ns') if l_1_ns is missing else l_1_ns).after)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_2_entry.record)),
                    '。',
                ))
                if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_entry.exhibits):
                    pass
                return concat(t_11)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
            if not isinstance(l_1_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_ns['after'] = l_2_entry.at
        l_2_entry = missing
        if (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise_matters) and (not (undefined(name='earlier') if l_1_earlier is missing else l_1_earlier).letters)):
            pass
            def macro():
                t_12 = []
                pass
                t_12.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    '。',
                ))
                return concat(t_12)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'middle', caller=caller))
        for l_2_entry in (undefined(name='later') if l_0_later is missing else l_0_later):
            _loop_vars = {}
            pass
            if (l_2_entry.kind == 'contact'):
                pass
                def macro():
                    t_13 = []
                    l_3_attach = resolve('attach')
                    pass
                    t_13.extend((
                        printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_2_entry, (undefined(name='ns') if l_1_ns is missing else l_1_ns).after)),
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_2_entry.record, '我', (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                        '。',
                    ))
                    if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_entry.exhibits):
                        pass
                    return concat(t_13)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), ('high' if (t_6(l_2_entry, environment.getitem((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts), -1)) or t_6(l_2_entry.record, (undefined(name='facts') if l_1_facts is missing else l_1_facts).refused)) else 'low'), caller=caller))
            else:
                pass
                def macro():
                    t_14 = []
                    l_3_attach = resolve('attach')
                    pass
                    t_14.append(
                        printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_2_entry, (undefined(name='ns') if l_1_ns is missing else l_1_ns).after)),
                    )
                    if (l_2_entry.kind == 'event'):
                        pass
                        t_14.append(
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_2_entry.record)),
                        )
                    else:
                        pass
                        t_14.append(
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                        )
                    if ((undefined(name='faults') if l_0_faults is missing else l_0_faults) and t_6(l_2_entry, environment.getitem((undefined(name='faults') if l_0_faults is missing else l_0_faults), -1))):
                        pass
                        t_14.append(
                            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).state, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                        )
                    if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_entry.exhibits):
                        pass
                    t_14.append(
                        '。',
                    )
                    return concat(t_14)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), ('core' if (l_2_entry in (undefined(name='faults') if l_0_faults is missing else l_0_faults)) else 'middle'), caller=caller))
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
                t_15 = []
                pass
                t_15.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    '。',
                ))
                return concat(t_15)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        for l_2_rule in (undefined(name='facts') if l_1_facts is missing else l_1_facts).rules[:1]:
            _loop_vars = {}
            pass
            def macro():
                t_16 = []
                l_3_rule_owner = resolve('rule_owner')
                l_3_attach = resolve('attach')
                pass
                t_16.extend((
                    printed(call(context, (undefined(name='rule_owner') if l_3_rule_owner is missing else l_3_rule_owner), l_2_rule)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_2_rule)),
                    '写明',
                    printed(t_4(l_2_rule.text)),
                    '。',
                ))
                if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_rule.exhibits):
                    pass
                return concat(t_16)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'middle', caller=caller))
        l_2_rule = missing
        def macro():
            t_17 = []
            pass
            t_17.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).intervene, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        if (undefined(name='exhibit_count') if l_1_exhibit_count is missing else l_1_exhibit_count):
            pass
            def macro():
                t_18 = []
                l_2_all_exhibit_titles = resolve('all_exhibit_titles')
                pass
                t_18.extend((
                    '附：',
                    printed(t_2((undefined(name='all_exhibit_titles') if l_2_all_exhibit_titles is missing else l_2_all_exhibit_titles))),
                    '。',
                ))
                return concat(t_18)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_8.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'least', caller=caller))
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '2=53&3=55&4=57&5=59&6=62&7=65&8=68&9=77&10=87&11=100&12=101&13=108&14=124&16=126&17=138&18=141&19=143&21=159&22=164&23=166&24=176&25=181&21=188&28=189&30=200&31=212&32=215&34=233&35=242&9=258'
