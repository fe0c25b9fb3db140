# Made from templates/letters/follow-up.txt.j2 by make templates.
DIGEST = '01cbb78d7c7b95320c6b0227e025266a'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/follow-up.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_to_tell = resolve('to_tell')
    l_0_earlier = resolve('earlier')
    l_0_paragraph = resolve('paragraph')
    l_0_namespace = resolve('namespace')
    l_0_facts = resolve('facts')
    l_0_today = resolve('today')
    l_0_say = l_0_situation = l_0_asked = l_0_own = l_0_new = l_0_ns = l_0_late = l_0_fault_told = l_0_first = l_0_since = missing
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
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_5 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_6 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_7 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_8 = environment.filters['when_short']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'when_short' found.")
    try:
        t_9 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_10 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/follow-up.txt.j2').make_module(context.get_all(), True, {'asked': l_0_asked, 'fault_told': l_0_fault_told, 'first': l_0_first, 'late': l_0_late, 'new': l_0_new, 'ns': l_0_ns, 'own': l_0_own, 'say': l_0_say, 'since': l_0_since, 'situation': l_0_situation})
    context.exported_vars.discard('say')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/follow-up.txt.j2').make_module(context.get_all(), True, {'asked': l_0_asked, 'fault_told': l_0_fault_told, 'first': l_0_first, 'late': l_0_late, 'new': l_0_new, 'ns': l_0_ns, 'own': l_0_own, 'say': l_0_say, 'since': l_0_since, 'situation': l_0_situation})
    context.exported_vars.discard('situation')
    l_0_asked = t_5((undefined(name='to_tell') if l_0_to_tell is missing else l_0_to_tell), 'contact')
    context.vars['asked'] = l_0_asked
    context.exported_vars.add('asked')
    l_0_own = t_4(context.eval_ctx, t_7(context, (undefined(name='asked') if l_0_asked is missing else l_0_asked), 'record', 'in', (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).contacts))
    context.vars['own'] = l_0_own
    context.exported_vars.add('own')
    l_0_new = t_5((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).since, 'event', 'found')
    context.vars['new'] = l_0_new
    context.exported_vars.add('new')
    def macro():
        t_11 = []
        l_1_happened = resolve('happened')
        pass
        t_11.extend((
            '您好！',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase)),
        ))
        def t_12(fiter):
            for l_2_entry in fiter:
                if (l_2_entry.kind == 'payment'):
                    yield l_2_entry
        for l_2_entry in t_12((undefined(name='happened') if l_1_happened is missing else l_1_happened)):
            _loop_vars = {}
            pass
            t_11.extend((
                '；',
                printed((str_join((t_8(l_2_entry.at, (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at), '，', )) if l_2_entry.at else cond_expr_undefined("the inline if-expression on line 9 in 'letters/follow-up.txt.j2' evaluated to false and no else section was defined."))),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).next_payment, l_2_entry.record)),
            ))
        l_2_entry = missing
        t_11.append(
            '。',
        )
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=(undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    l_0_late = ((((undefined(name='own') if l_0_own is missing else l_0_own) and (not t_9((undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))) and (not t_9(environment.getitem((undefined(name='own') if l_0_own is missing else l_0_own), 0).at))) and ((environment.getitem((undefined(name='own') if l_0_own is missing else l_0_own), 0).at.day < (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at.day) or ((not t_9(call(context, environment.getitem((undefined(name='own') if l_0_own is missing else l_0_own), 0).at.until, (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))) and (call(context, call(context, environment.getitem((undefined(name='own') if l_0_own is missing else l_0_own), 0).at.until, (undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at).total_seconds) > 0))))
    context.vars['late'] = l_0_late
    context.exported_vars.add('late')
    def macro():
        t_13 = []
        pass
        if ((not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters) and (((not t_9((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)) or (not t_9((undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at))) or (not call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still)))):
            pass
            def macro():
                t_14 = []
                l_2_me = resolve('me')
                l_2_seller = resolve('seller')
                l_2_fault = missing
                pass
                if (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise_matters) and (not (undefined(name='late') if l_0_late is missing else l_0_late))):
                    pass
                    t_14.extend((
                        printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                        '。',
                    ))
                l_2_fault = (t_2(t_1((undefined(name='problem') if l_0_problem is missing else l_0_problem).description), (undefined(name='me') if l_2_me is missing else l_2_me), (undefined(name='seller') if l_2_seller is missing else l_2_seller)) if ((not t_9((undefined(name='problem') if l_0_problem is missing else l_0_problem).description)) and (t_3((undefined(name='problem') if l_0_problem is missing else l_0_problem).description) <= 80)) else call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).fault))
                if (not t_9((undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at)):
                    pass
                    t_14.extend((
                        printed(t_8((undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at, (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                        '，',
                    ))
                t_14.extend((
                    printed((undefined(name='fault') if l_2_fault is missing else l_2_fault)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).gap, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                    '。',
                ))
                return concat(t_14)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_13.append(call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller))
            if not isinstance(l_0_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_ns['after'] = ((undefined(name='problem') if l_0_problem is missing else l_0_problem).found_at or (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)
        return concat(t_13)
    context.exported_vars.add('fault_told')
    context.vars['fault_told'] = l_0_fault_told = Macro(environment, macro, 'fault_told', (), False, False, False, context.eval_ctx.autoescape)
    if (not (undefined(name='late') if l_0_late is missing else l_0_late)):
        pass
        yield printed(call(context, (undefined(name='fault_told') if l_0_fault_told is missing else l_0_fault_told)))
    elif (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise_matters) and (not (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters)):
        pass
        def macro():
            t_15 = []
            pass
            t_15.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                '。',
            ))
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def t_16(fiter):
        for l_1_entry in fiter:
            if ((t_10(l_1_entry, environment.getitem((undefined(name='own') if l_0_own is missing else l_0_own), 0)) or t_10(l_1_entry, environment.getitem((undefined(name='own') if l_0_own is missing else l_0_own), -1))) or t_10(l_1_entry.record, (undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed)):
                yield l_1_entry
    l_1_loop = missing
    for l_1_entry, l_1_loop in LoopContext(t_16((undefined(name='own') if l_0_own is missing else l_0_own)), undefined):
        _loop_vars = {}
        pass
        def macro():
            t_17 = []
            l_2_attach = resolve('attach')
            pass
            if l_1_entry.at:
                pass
                t_17.extend((
                    printed(t_8(l_1_entry.at, (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                    '，',
                ))
            t_17.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_1_entry.record, '我', (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            if call(context, (undefined(name='attach') if l_2_attach is missing else l_2_attach), l_1_entry.exhibits):
                pass
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = l_1_entry.at
        if ((undefined(name='late') if l_0_late is missing else l_0_late) and l_1_loop.first):
            pass
            yield printed(call(context, (undefined(name='fault_told') if l_0_fault_told is missing else l_0_fault_told)))
    l_1_loop = l_1_entry = missing
    for l_1_entry in (undefined(name='new') if l_0_new is missing else l_0_new):
        _loop_vars = {}
        pass
        def macro():
            t_18 = []
            pass
            if l_1_entry.at:
                pass
                t_18.extend((
                    printed(t_8(l_1_entry.at, (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='ns') if l_0_ns is missing else l_0_ns).after)),
                    '，',
                ))
            if (l_1_entry.kind == 'event'):
                pass
                t_18.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).happening, l_1_entry.record)),
                )
            else:
                pass
                t_18.append(
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                )
            t_18.append(
                '。',
            )
            return concat(t_18)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = l_1_entry.at
    l_1_entry = missing
    l_0_first = (environment.getitem((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters, 0).at if ((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters and (not t_9(environment.getitem((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).letters, 0).at))) else (undefined(name='facts') if l_0_facts is missing else l_0_facts).first_asked_at)
    context.vars['first'] = l_0_first
    context.exported_vars.add('first')
    l_0_since = ((undefined(name='first') if l_0_first is missing else l_0_first).day if ((undefined(name='first') if l_0_first is missing else l_0_first) and ((undefined(name='first') if l_0_first is missing else l_0_first).day < (undefined(name='today') if l_0_today is missing else l_0_today))) else None)
    context.vars['since'] = l_0_since
    context.exported_vars.add('since')
    def macro():
        t_19 = []
        l_1_claim = resolve('claim')
        l_1_remedy = resolve('remedy')
        pass
        if ((not t_9((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).open.reply_by)) and ((undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).open.reply_by.day < (undefined(name='today') if l_0_today is missing else l_0_today))):
            pass
            t_19.extend((
                '答复的期限',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).on, (undefined(name='earlier') if l_0_earlier is missing else l_0_earlier).open.reply_by.day)),
                '已过，',
            ))
        elif (undefined(name='since') if l_0_since is missing else l_0_since):
            pass
            t_19.extend((
                '从',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).on, (undefined(name='since') if l_0_since is missing else l_0_since))),
                '提出请求到今天，已经',
                printed(((undefined(name='today') if l_0_today is missing else l_0_today) - (undefined(name='since') if l_0_since is missing else l_0_since)).days),
                '天，',
            ))
        if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).owed):
            pass
            t_19.append(
                '退款至今没有收到',
            )
        elif call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still):
            pass
            t_19.append(
                printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still)),
            )
        else:
            pass
            t_19.append(
                '问题还没有解决',
            )
        t_19.append(
            '。',
        )
        if ((undefined(name='claim') if l_1_claim is missing else l_1_claim) == 'negotiate'):
            pass
            t_19.append(
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).wish, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            )
        else:
            pass
            t_19.extend((
                '请',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, (undefined(name='remedy') if l_1_remedy is missing else l_1_remedy).code, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).alternative, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
        return concat(t_19)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_20 = []
        l_1_reply_within = resolve('reply_within')
        l_1_claim = resolve('claim')
        pass
        t_20.extend((
            '请在',
            printed(t_6((undefined(name='reply_within') if l_1_reply_within is missing else l_1_reply_within), True)),
            '内答复',
        ))
        if (((undefined(name='claim') if l_1_claim is missing else l_1_claim) == 'demand') and ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation != 'prepaid-closed')):
            pass
            t_20.extend((
                '；还需要时间的，请告知',
                printed(('处理人和' if (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_is_business else cond_expr_undefined("the inline if-expression on line 42 in 'letters/follow-up.txt.j2' evaluated to false and no else section was defined."))),
                '完成的日期',
            ))
        t_20.append(
            '，谢谢。',
        )
        return concat(t_20)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '2=80&3=82&4=84&5=87&6=90&7=93&8=99&9=101&7=119&11=120&13=123&14=126&15=129&16=131&17=137&18=143&19=144&16=157&21=160&24=164&25=179&26=187&27=208&28=209&30=213&31=216&32=243&34=245&35=248&36=251&37=256&38=263&39=272&40=290&36=305&42=306'
