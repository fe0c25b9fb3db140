# Made from templates/complaint/facts.txt.j2 by make templates.
DIGEST = '5ad050f73d0ec4f25d70ce5784e6b6c9'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'complaint/facts.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_namespace = resolve('namespace')
    l_0_happened = resolve('happened')
    l_0_other_exhibits = resolve('other_exhibits')
    l_0_story = resolve('story')
    l_0_fact = resolve('fact')
    l_0_earlier = resolve('earlier')
    l_0_ns = missing
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
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_4(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((l_1_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters)):
                yield l_1_entry
    for l_1_entry in t_4((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
        l_1_say = resolve('say')
        _loop_vars = {}
        pass
        def macro():
            t_5 = []
            l_2_situation = resolve('situation')
            l_2_order = resolve('order')
            l_2_situation_rule = resolve('situation_rule')
            l_2_identity_exhibits = resolve('identity_exhibits')
            pass
            t_5.extend((
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_2_situation is missing else l_2_situation))),
                '。',
            ))
            if (((l_1_entry.kind == 'purchase') and (not t_3((undefined(name='order') if l_2_order is missing else l_2_order).promise))) and ((undefined(name='situation_rule') if l_2_situation_rule is missing else l_2_situation_rule).respondent == 'seller')):
                pass
                t_5.extend((
                    printed(call(context, (undefined(name='say') if l_1_say is missing else l_1_say).promise)),
                    '。',
                ))
            if (l_1_entry.kind == 'purchase'):
                pass
                for l_3_exhibit in (undefined(name='identity_exhibits') if l_2_identity_exhibits is missing else l_2_identity_exhibits):
                    l_3_me = resolve('me')
                    l_3_seller = resolve('seller')
                    l_3_ref = resolve('ref')
                    _loop_vars = {}
                    pass
                    t_5.extend((
                        printed(t_2(t_1(l_3_exhibit.proves), (undefined(name='me') if l_3_me is missing else l_3_me), (undefined(name='seller') if l_3_seller is missing else l_3_seller))),
                        printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), [l_3_exhibit.id])),
                        '。',
                    ))
                l_3_exhibit = l_3_me = l_3_seller = l_3_ref = missing
            return concat(t_5)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_1_say is missing else l_1_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = l_1_say = missing
    def t_6(fiter):
        l_1_problem = resolve('problem')
        for l_1_exhibit in fiter:
            if (not (undefined(name='problem') if l_1_problem is missing else l_1_problem).fraud_facts):
                yield l_1_exhibit
    for l_1_exhibit in t_6((undefined(name='other_exhibits') if l_0_other_exhibits is missing else l_0_other_exhibits)):
        _loop_vars = {}
        pass
        def macro():
            t_7 = []
            l_2_me = resolve('me')
            l_2_seller = resolve('seller')
            l_2_ref = resolve('ref')
            pass
            t_7.extend((
                printed(t_2(t_1(l_1_exhibit.proves), (undefined(name='me') if l_2_me is missing else l_2_me), (undefined(name='seller') if l_2_seller is missing else l_2_seller))),
                printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), [l_1_exhibit.id])),
                '。',
            ))
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_1_exhibit = missing
    if (not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told):
        pass
        def macro():
            t_8 = []
            l_1_say = resolve('say')
            l_1_situation = resolve('situation')
            pass
            t_8.extend((
                printed(call(context, (undefined(name='say') if l_1_say is missing else l_1_say).untold, (undefined(name='situation') if l_1_situation is missing else l_1_situation))),
                '。',
            ))
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    if (((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters and (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits) and ((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).reader not in ('merchant', 'platform'))):
        pass
        def macro():
            t_9 = []
            l_1_letter_sent = resolve('letter_sent')
            l_1_exhibit_names = resolve('exhibit_names')
            l_1_ref = resolve('ref')
            pass
            t_9.extend((
                '上次提交',
                printed(call(context, (undefined(name='letter_sent') if l_1_letter_sent is missing else l_1_letter_sent), environment.getitem((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters, -1))),
                '以后新取得的材料：',
                printed(call(context, (undefined(name='exhibit_names') if l_1_exhibit_names is missing else l_1_exhibit_names), (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits)),
                printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).new_exhibits)),
                '。',
            ))
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)

blocks = {}
debug_info = '2=37&3=40&4=49&5=60&6=66&4=82&8=85&11=87&12=95&14=110&16=124&17=126'
