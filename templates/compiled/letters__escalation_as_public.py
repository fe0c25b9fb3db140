# Made from templates/letters/escalation.public.txt.j2 by make templates.
DIGEST = 'f8c5cdc0544cbdaeab564f63a5fa5ed2'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/escalation.public.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_namespace = resolve('namespace')
    l_0_facts = resolve('facts')
    l_0_paragraph = resolve('paragraph')
    l_0_happened = resolve('happened')
    l_0_say = l_0_story = l_0_situation = l_0_ns = missing
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
        t_3 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/escalation.public.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/escalation.public.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/escalation.public.txt.j2').make_module(context.get_all(), True, {'ns': l_0_ns, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=(undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def macro():
        t_4 = []
        l_1_case = resolve('case')
        l_1_seller = resolve('seller')
        l_1_order = resolve('order')
        l_1_buyer = resolve('buyer')
        l_1_place = resolve('place')
        l_1_toward = resolve('toward')
        pass
        t_4.extend((
            printed(t_2((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)),
            '，',
        ))
        if (undefined(name='say') if l_0_say is missing else l_0_say).renewed:
            pass
            t_4.extend((
                printed((t_1((undefined(name='case') if l_1_case is missing else l_1_case).merchant.name) if (not t_3((undefined(name='case') if l_1_case is missing else l_1_case).merchant.name)) else (undefined(name='seller') if l_1_seller is missing else l_1_seller))),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).debited)),
                '，项目为',
                printed((undefined(name='order') if l_1_order is missing else l_1_order).item),
            ))
        else:
            pass
            t_4.extend((
                printed((undefined(name='buyer') if l_1_buyer is missing else l_1_buyer)),
                printed((undefined(name='place') if l_1_place is missing else l_1_place)),
                printed((undefined(name='toward') if l_1_toward is missing else l_1_toward)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).verb)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).paid_amount)),
                '，购买',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).counted_item)),
            ))
        def t_5(fiter):
            for l_2_entry in fiter:
                if (l_2_entry.kind == 'payment'):
                    yield l_2_entry
        for l_2_entry in t_5((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
            _loop_vars = {}
            pass
            t_4.extend((
                '；',
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_2_entry, (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_2_entry.record, numbered=False)),
            ))
        l_2_entry = missing
        t_4.append(
            '。',
        )
        if (not t_3((undefined(name='order') if l_1_order is missing else l_1_order).promise)):
            pass
            t_4.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                '。',
            ))
        return concat(t_4)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    if (not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told):
        pass
        def macro():
            t_6 = []
            pass
            t_6.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_6)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def t_7(fiter):
        for l_1_entry in fiter:
            if (l_1_entry.kind in ('event', 'found', 'contact')):
                yield l_1_entry
    for l_1_entry in t_7((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
        _loop_vars = {}
        pass
        def macro():
            t_8 = []
            pass
            t_8.append(
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
            )
            if (l_1_entry.kind == 'event'):
                pass
                t_8.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_1_entry.record)),
                )
            elif (l_1_entry.kind == 'found'):
                pass
                t_8.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).gap, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                ))
            else:
                pass
                t_8.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_1_entry.record, '我')),
                )
            t_8.append(
                '。',
            )
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).remedy_rules[:1]:
        _loop_vars = {}
        pass
        def macro():
            t_9 = []
            l_2_rule_owner = resolve('rule_owner')
            pass
            t_9.extend((
                printed(call(context, (undefined(name='rule_owner') if l_2_rule_owner is missing else l_2_rule_owner), l_1_rule)),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_1_rule)),
                '写明',
                printed(t_1(l_1_rule.text)),
                '。',
            ))
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_1_rule = missing
    def macro():
        t_10 = []
        l_1_claim = resolve('claim')
        l_1_seller = resolve('seller')
        l_1_remedy = resolve('remedy')
        pass
        if ((undefined(name='claim') if l_1_claim is missing else l_1_claim) == 'negotiate'):
            pass
            t_10.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).wish, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
        else:
            pass
            t_10.extend((
                '请',
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '核对订单记录，',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).alternative, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '2=36&3=38&4=40&5=42&6=45&7=102&8=114&9=121&10=125&11=127&9=148&13=151&15=153&16=171'
