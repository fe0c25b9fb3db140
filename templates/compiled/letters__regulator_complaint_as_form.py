# Made from templates/letters/regulator-complaint.form.txt.j2 by make templates.
DIGEST = '49a66971919a11aed363a275c39f871c'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/regulator-complaint.form.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_happened = resolve('happened')
    l_0_paragraph = resolve('paragraph')
    l_0_say = l_0_story = l_0_situation = l_0_told = l_0_contacts = l_0_faults = missing
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
        t_3 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_4 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_5 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_6 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/regulator-complaint.form.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'told': l_0_told})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/regulator-complaint.form.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'told': l_0_told})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/regulator-complaint.form.txt.j2').make_module(context.get_all(), True, {'contacts': l_0_contacts, 'faults': l_0_faults, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'told': l_0_told})
    context.exported_vars.discard('situation')
    l_0_told = t_2((undefined(name='happened') if l_0_happened is missing else l_0_happened), 'event', 'found', 'contact', 'payment')
    context.vars['told'] = l_0_told
    context.exported_vars.add('told')
    l_0_contacts = t_2((undefined(name='told') if l_0_told is missing else l_0_told), 'contact')
    context.vars['contacts'] = l_0_contacts
    context.exported_vars.add('contacts')
    l_0_faults = t_1(context.eval_ctx, t_4(context, t_2((undefined(name='told') if l_0_told is missing else l_0_told), 'event', 'found'), 'at', 'equalto', (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))
    context.vars['faults'] = l_0_faults
    context.exported_vars.add('faults')
    def macro():
        t_7 = []
        l_1_sentence = resolve('sentence')
        l_1_order = resolve('order')
        l_1_namespace = resolve('namespace')
        l_1_facts = resolve('facts')
        l_1_grounds = resolve('grounds')
        l_1_case = resolve('case')
        l_1_ns = missing
        pass
        def macro():
            t_8 = []
            l_2_attach = resolve('attach')
            pass
            t_8.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase)),
                '。',
            ))
            if call(context, (undefined(name='attach') if l_2_attach is missing else l_2_attach), environment.getitem((undefined(name='happened') if l_0_happened is missing else l_0_happened), 0).exhibits):
                pass
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_7.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        if (not t_5((undefined(name='order') if l_1_order is missing else l_1_order).promise)):
            pass
            def macro():
                t_9 = []
                pass
                t_9.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    '。',
                ))
                return concat(t_9)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'middle', caller=caller))
        l_1_ns = call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), after=(undefined(name='facts') if l_1_facts is missing else l_1_facts).purchased_at)
        for l_2_entry in (undefined(name='told') if l_0_told is missing else l_0_told):
            _loop_vars = {}
            pass
            def macro():
                t_10 = []
                l_3_attach = resolve('attach')
                pass
                t_10.append(
                    printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_2_entry, (undefined(name='ns') if l_1_ns is missing else l_1_ns).after)),
                )
                if (l_2_entry.kind == 'payment'):
                    pass
                    t_10.append(
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_2_entry.record)),
                    )
                elif (l_2_entry.kind == 'event'):
                    pass
                    t_10.append(
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_2_entry.record)),
                    )
                elif (l_2_entry.kind == 'found'):
                    pass
                    t_10.extend((
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).gap, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    ))
                else:
                    pass
                    t_10.append(
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_2_entry.record, '我')),
                    )
                t_10.append(
                    '。',
                )
                if call(context, (undefined(name='attach') if l_3_attach is missing else l_3_attach), l_2_entry.exhibits):
                    pass
                return concat(t_10)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), ('core' if ((l_2_entry in (undefined(name='faults') if l_0_faults is missing else l_0_faults)) or (l_2_entry.kind == 'payment')) else ('high' if ((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts) and t_6(l_2_entry, environment.getitem((undefined(name='contacts') if l_0_contacts is missing else l_0_contacts), -1))) else 'low')), caller=caller))
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
        if (not (undefined(name='faults') if l_0_faults is missing else l_0_faults)):
            pass
            def macro():
                t_11 = []
                pass
                t_11.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    '。',
                ))
                return concat(t_11)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        for l_2_rule in (undefined(name='facts') if l_1_facts is missing else l_1_facts).remedy_rules[:1]:
            _loop_vars = {}
            pass
            def macro():
                t_12 = []
                l_3_rule_owner = resolve('rule_owner')
                pass
                t_12.extend((
                    printed(call(context, (undefined(name='rule_owner') if l_3_rule_owner is missing else l_3_rule_owner), l_2_rule)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_2_rule)),
                    '写明',
                    printed(t_3(l_2_rule.text)),
                    '。',
                ))
                return concat(t_12)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'middle', caller=caller))
        l_2_rule = missing
        def macro():
            t_13 = []
            l_2_seller = resolve('seller')
            pass
            t_13.extend((
                '请求依法组织调解，由',
                printed((undefined(name='seller') if l_2_seller is missing else l_2_seller)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_7.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        l_2_loop = missing
        for l_2_ground, l_2_loop in LoopContext((undefined(name='grounds') if l_1_grounds is missing else l_1_grounds)[:2], undefined):
            _loop_vars = {}
            pass
            def macro():
                t_14 = []
                pass
                template = environment.get_or_select_template(str_join(('grounds/', l_2_ground.id, '.txt.j2', )), 'letters/regulator-complaint.form.txt.j2')
                gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_2_ground, 'loop': l_2_loop, 'ns': l_1_ns, 'contacts': l_0_contacts, 'faults': l_0_faults, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'told': l_0_told}))
                try:
                    for event in gen:
                        t_14.append(event)
                finally: gen.close()
                return concat(t_14)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), ('middle' if l_2_loop.first else 'low'), caller=caller))
        l_2_loop = l_2_ground = missing
        if (undefined(name='case') if l_1_case is missing else l_1_case).declarations.daily_use:
            pass
            def macro():
                t_15 = []
                l_2_buyer = resolve('buyer')
                l_2_me = resolve('me')
                l_2_is_sale = resolve('is_sale')
                pass
                if ((undefined(name='buyer') if l_2_buyer is missing else l_2_buyer) == (undefined(name='me') if l_2_me is missing else l_2_me)):
                    pass
                    t_15.extend((
                        '我购买上述',
                        printed(('商品供本人生活消费使用' if (undefined(name='is_sale') if l_2_is_sale is missing else l_2_is_sale) else '服务供本人生活消费')),
                    ))
                else:
                    pass
                    t_15.append(
                        '上述付款用于生活消费',
                    )
                t_15.append(
                    '。',
                )
                return concat(t_15)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_7.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), 'high', caller=caller))
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '2=52&3=54&4=56&5=58&6=61&7=64&8=67&9=77&10=90&12=102&13=103&14=106&15=111&16=113&17=118&18=123&19=132&20=137&14=141&22=142&24=153&25=165&26=183&27=197&28=213&8=240'
