# Made from templates/complaint/person.txt.j2 by make templates.
DIGEST = '8a8bcc5fe9cf06c3815ca110c6c63808'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'complaint/person.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_part = resolve('part')
    l_0_item = resolve('item')
    l_0_heading = resolve('heading')
    l_0_namespace = resolve('namespace')
    l_0_ns = resolve('ns')
    l_0_happened = resolve('happened')
    l_0_other_exhibits = resolve('other_exhibits')
    l_0_facts = resolve('facts')
    l_0_refusal = resolve('refusal')
    l_0_by_platform = resolve('by_platform')
    l_0_answer = resolve('answer')
    l_0_brief = resolve('brief')
    l_0_grounds = resolve('grounds')
    l_0_argued_before = resolve('argued_before')
    l_0_again = resolve('again')
    l_0_collect_exhibits = resolve('collect_exhibits')
    l_0_say = l_0_story = l_0_situation = missing
    try:
        t_1 = environment.filters['clause']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clause' found.")
    try:
        t_2 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_3 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'complaint/person.txt.j2').make_module(context.get_all(), True, {'again': l_0_again, 'answer': l_0_answer, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'complaint/person.txt.j2').make_module(context.get_all(), True, {'again': l_0_again, 'answer': l_0_answer, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'complaint/person.txt.j2').make_module(context.get_all(), True, {'again': l_0_again, 'answer': l_0_answer, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    if ((undefined(name='part') if l_0_part is missing else l_0_part) == 'request'):
        pass
        def macro():
            t_4 = []
            l_1_me = resolve('me')
            pass
            t_4.extend((
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                '：由被投诉人',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_4)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
    else:
        pass
        def macro():
            t_5 = []
            l_1_me = resolve('me')
            pass
            t_5.extend((
                '投诉人',
                printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            ))
            return concat(t_5)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
        l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
        context.vars['ns'] = l_0_ns
        context.exported_vars.add('ns')
        def t_6(fiter):
            l_1_shown_matters = resolve('shown_matters')
            for l_1_entry in fiter:
                if ((l_1_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters)):
                    yield l_1_entry
        for l_1_entry in t_6((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
            _loop_vars = {}
            pass
            def macro():
                t_7 = []
                l_2_order = resolve('order')
                l_2_identity_exhibits = resolve('identity_exhibits')
                pass
                t_7.extend((
                    printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    '。',
                ))
                if ((l_1_entry.kind == 'purchase') and (not t_3((undefined(name='order') if l_2_order is missing else l_2_order).promise))):
                    pass
                    t_7.extend((
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                        '。',
                    ))
                if (l_1_entry.kind == 'purchase'):
                    pass
                    def t_8(fiter):
                        l_3_first = resolve('first')
                        for l_3_exhibit in fiter:
                            if call(context, (undefined(name='first') if l_3_first is missing else l_3_first), l_3_exhibit.proves):
                                yield l_3_exhibit
                    for l_3_exhibit in t_8((undefined(name='identity_exhibits') if l_2_identity_exhibits is missing else l_2_identity_exhibits)):
                        l_3_me = resolve('me')
                        l_3_seller = resolve('seller')
                        l_3_ref = resolve('ref')
                        _loop_vars = {}
                        pass
                        t_7.extend((
                            printed(t_2(t_1(l_3_exhibit.proves), (undefined(name='me') if l_3_me is missing else l_3_me), (undefined(name='seller') if l_3_seller is missing else l_3_seller))),
                            printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), [l_3_exhibit.id])),
                            '。',
                        ))
                    l_3_exhibit = l_3_me = l_3_seller = l_3_ref = missing
                return concat(t_7)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
            if not isinstance(l_0_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
        l_1_entry = missing
        def t_9(fiter):
            for l_1_exhibit in fiter:
                if (not (undefined(name='problem') if l_0_problem is missing else l_0_problem).fraud_facts):
                    yield l_1_exhibit
        for l_1_exhibit in t_9((undefined(name='other_exhibits') if l_0_other_exhibits is missing else l_0_other_exhibits)):
            _loop_vars = {}
            pass
            def macro():
                t_10 = []
                l_2_me = resolve('me')
                l_2_seller = resolve('seller')
                l_2_ref = resolve('ref')
                pass
                t_10.extend((
                    printed(t_2(t_1(l_1_exhibit.proves), (undefined(name='me') if l_2_me is missing else l_2_me), (undefined(name='seller') if l_2_seller is missing else l_2_seller))),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), [l_1_exhibit.id])),
                    '。',
                ))
                return concat(t_10)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        l_1_exhibit = missing
        if (not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told):
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
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        def t_12(fiter):
            l_1_first = resolve('first')
            for l_1_rule in fiter:
                if call(context, (undefined(name='first') if l_1_first is missing else l_1_first), str_join(((l_1_rule.title or ''), (l_1_rule.clause or ''), l_1_rule.text, ))):
                    yield l_1_rule
        for l_1_rule in t_12((undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_rules):
            _loop_vars = {}
            pass
            def macro():
                t_13 = []
                pass
                t_13.extend((
                    printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).rule, l_1_rule)),
                    '。',
                ))
                return concat(t_13)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        l_1_rule = missing
        if ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))):
            pass
            l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'complaint/person.txt.j2').make_module(context.get_all(), True, {'again': l_0_again, 'answer': l_0_answer, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
            context.exported_vars.discard('answer')
            l_0_brief = call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).brief, (undefined(name='situation') if l_0_situation is missing else l_0_situation))
            context.vars['brief'] = l_0_brief
            context.exported_vars.add('brief')
            if (undefined(name='brief') if l_0_brief is missing else l_0_brief):
                pass
                def macro():
                    t_14 = []
                    pass
                    t_14.extend((
                        printed((undefined(name='brief') if l_0_brief is missing else l_0_brief)),
                        '。',
                    ))
                    return concat(t_14)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        for l_1_ground in (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds):
            _loop_vars = {}
            pass
            def macro():
                t_15 = []
                pass
                template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'complaint/person.txt.j2')
                gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'again': l_0_again, 'answer': l_0_answer, 'brief': l_0_brief, 'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story}))
                try:
                    for event in gen:
                        t_15.append(event)
                finally: gen.close()
                return concat(t_15)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        l_1_ground = missing
        l_0_again = call(context, (undefined(name='argued_before') if l_0_argued_before is missing else l_0_argued_before))
        context.vars['again'] = l_0_again
        context.exported_vars.add('again')
        if (undefined(name='again') if l_0_again is missing else l_0_again):
            pass
            def macro():
                t_16 = []
                l_1_me = resolve('me')
                pass
                t_16.extend((
                    printed((undefined(name='me') if l_1_me is missing else l_1_me)),
                    '的请求',
                    printed(('还' if (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds) else '同样')),
                    '适用上述',
                    printed((undefined(name='again') if l_0_again is missing else l_0_again)),
                    '的规定。',
                ))
                return concat(t_16)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_0_item is missing else l_0_item), caller=caller)
        yield printed(call(context, (undefined(name='collect_exhibits') if l_0_collect_exhibits is missing else l_0_collect_exhibits), (undefined(name='story') if l_0_story is missing else l_0_story).proves))

blocks = {}
debug_info = '2=48&3=50&4=52&5=54&6=56&8=71&9=82&10=85&11=93&12=102&13=108&11=129&15=132&17=134&18=141&20=156&21=168&22=176&24=187&25=189&26=191&27=194&29=206&30=209&32=222&33=225&34=227&36=242'
