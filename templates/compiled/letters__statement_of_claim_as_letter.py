# Made from templates/letters/statement-of-claim.letter.txt.j2 by make templates.
DIGEST = '0680b1cf206446bd25e71b221cf21921'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/statement-of-claim.letter.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_remedy = resolve('remedy')
    l_0_title = resolve('title')
    l_0_paragraph = resolve('paragraph')
    l_0_minor = resolve('minor')
    l_0_heading = resolve('heading')
    l_0_namespace = resolve('namespace')
    l_0_happened = resolve('happened')
    l_0_fact = resolve('fact')
    l_0_facts = resolve('facts')
    l_0_refusal = resolve('refusal')
    l_0_by_platform = resolve('by_platform')
    l_0_answer = resolve('answer')
    l_0_brief = resolve('brief')
    l_0_grounds_shown = resolve('grounds_shown')
    l_0_grounds = resolve('grounds')
    l_0_platform_sued = resolve('platform_sued')
    l_0_exhibit_count = resolve('exhibit_count')
    l_0_exhibit_table = resolve('exhibit_table')
    l_0_addressee = resolve('addressee')
    l_0_signature = resolve('signature')
    l_0_say = l_0_story = l_0_court_says = l_0_shows = l_0_situation = l_0_ending = l_0_other = l_0_main = l_0_ns = l_0_said = l_0_ends = missing
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
        t_3 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_4 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_5 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/statement-of-claim.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'brief': l_0_brief, 'court_says': l_0_court_says, 'ending': l_0_ending, 'ends': l_0_ends, 'main': l_0_main, 'ns': l_0_ns, 'other': l_0_other, 'said': l_0_said, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/statement-of-claim.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'brief': l_0_brief, 'court_says': l_0_court_says, 'ending': l_0_ending, 'ends': l_0_ends, 'main': l_0_main, 'ns': l_0_ns, 'other': l_0_other, 'said': l_0_said, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_court_says = context.vars['court_says'] = environment.get_template('court.txt.j2', 'letters/statement-of-claim.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'brief': l_0_brief, 'court_says': l_0_court_says, 'ending': l_0_ending, 'ends': l_0_ends, 'main': l_0_main, 'ns': l_0_ns, 'other': l_0_other, 'said': l_0_said, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('court_says')
    def macro(l_1_exhibit):
        t_6 = []
        if l_1_exhibit is missing:
            l_1_exhibit = undefined("parameter 'exhibit' was not provided", name='exhibit')
        pass
        t_6.append(
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).shows, l_1_exhibit, (undefined(name='story') if l_0_story is missing else l_0_story))),
        )
        return concat(t_6)
    context.exported_vars.add('shows')
    context.vars['shows'] = l_0_shows = Macro(environment, macro, 'shows', ('exhibit',), False, False, False, context.eval_ctx.autoescape)
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/statement-of-claim.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'brief': l_0_brief, 'court_says': l_0_court_says, 'ending': l_0_ending, 'ends': l_0_ends, 'main': l_0_main, 'ns': l_0_ns, 'other': l_0_other, 'said': l_0_said, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    l_0_ending = call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).ending)
    context.vars['ending'] = l_0_ending
    context.exported_vars.add('ending')
    l_0_other = (call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).cancel) if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal') else (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, 'refund-proof', (undefined(name='situation') if l_0_situation is missing else l_0_situation)) if ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'refund-proof') else ''))
    context.vars['other'] = l_0_other
    context.exported_vars.add('other')
    l_0_main = ('' if ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'refund-proof') else str_join(('判令被告', call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).money_claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation)), )))
    context.vars['main'] = l_0_main
    context.exported_vars.add('main')
    def macro():
        t_7 = []
        pass
        t_7.append(
            '民事起诉状',
        )
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    def macro():
        t_8 = []
        l_1_plaintiff = resolve('plaintiff')
        pass
        t_8.append(
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).plaintiff_person, (undefined(name='plaintiff') if l_1_plaintiff is missing else l_1_plaintiff))),
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    if (undefined(name='minor') if l_0_minor is missing else l_0_minor):
        pass
        def macro():
            t_9 = []
            pass
            t_9.extend((
                '法定代理人：',
                printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).guardian)),
                '。',
            ))
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_10 = []
        pass
        t_10.append(
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).opponent, '被告')),
        )
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_11 = []
        l_1_cause = resolve('cause')
        pass
        t_11.extend((
            '案由：',
            printed((undefined(name='cause') if l_1_cause is missing else l_1_cause)),
            '（供参考，以人民法院确定的为准）。',
        ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_12 = []
        pass
        t_12.append(
            '诉讼请求',
        )
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    for l_1_claim_line in t_4(context, [(undefined(name='ending') if l_0_ending is missing else l_0_ending), (undefined(name='main') if l_0_main is missing else l_0_main), (str_join(('判令被告', (undefined(name='other') if l_0_other is missing else l_0_other), )) if (undefined(name='other') if l_0_other is missing else l_0_other) else ''), '本案诉讼费用由被告承担']):
        l_1_item = resolve('item')
        _loop_vars = {}
        pass
        def macro():
            t_13 = []
            pass
            t_13.extend((
                printed(l_1_claim_line),
                '。',
            ))
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller)
    l_1_claim_line = l_1_item = missing
    def macro():
        t_14 = []
        pass
        t_14.append(
            '事实与理由',
        )
        return concat(t_14)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_15(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((l_1_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters)):
                yield l_1_entry
    for l_1_entry in t_15((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
        _loop_vars = {}
        pass
        def macro():
            t_16 = []
            l_2_order = resolve('order')
            l_2_identity_exhibits = resolve('identity_exhibits')
            pass
            t_16.extend((
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            if ((l_1_entry.kind == 'purchase') and (not t_5((undefined(name='order') if l_2_order is missing else l_2_order).promise))):
                pass
                t_16.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
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
                    t_16.extend((
                        printed(t_2(t_1(l_3_exhibit.proves), (undefined(name='me') if l_3_me is missing else l_3_me), (undefined(name='seller') if l_3_seller is missing else l_3_seller))),
                        printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), [l_3_exhibit.id])),
                        '。',
                    ))
                l_3_exhibit = l_3_me = l_3_seller = l_3_ref = missing
            return concat(t_16)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    if (not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told):
        pass
        def macro():
            t_17 = []
            pass
            t_17.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).seller_rules:
        _loop_vars = {}
        pass
        def macro():
            t_18 = []
            pass
            t_18.extend((
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).rule, l_1_rule)),
                '。',
            ))
            return concat(t_18)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_1_rule = missing
    if ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))):
        pass
        l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'letters/statement-of-claim.letter.txt.j2').make_module(context.get_all(), True, {'answer': l_0_answer, 'brief': l_0_brief, 'court_says': l_0_court_says, 'ending': l_0_ending, 'ends': l_0_ends, 'main': l_0_main, 'ns': l_0_ns, 'other': l_0_other, 'said': l_0_said, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story})
        context.exported_vars.discard('answer')
        l_0_brief = call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).brief, (undefined(name='situation') if l_0_situation is missing else l_0_situation))
        context.vars['brief'] = l_0_brief
        context.exported_vars.add('brief')
        if (undefined(name='brief') if l_0_brief is missing else l_0_brief):
            pass
            def macro():
                t_19 = []
                pass
                t_19.extend((
                    printed((undefined(name='brief') if l_0_brief is missing else l_0_brief)),
                    '。',
                ))
                return concat(t_19)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_0_said = (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).SAID.get, (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '') if ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))) else '')
    context.vars['said'] = l_0_said
    context.exported_vars.add('said')
    for l_1_ground in t_3(context, call(context, (undefined(name='grounds_shown') if l_0_grounds_shown is missing else l_0_grounds_shown), (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)), 'id', 'equalto', (undefined(name='said') if l_0_said is missing else l_0_said)):
        _loop_vars = {}
        pass
        def macro():
            t_20 = []
            pass
            template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'letters/statement-of-claim.letter.txt.j2')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'answer': l_0_answer, 'brief': l_0_brief, 'court_says': l_0_court_says, 'ending': l_0_ending, 'ends': l_0_ends, 'main': l_0_main, 'ns': l_0_ns, 'other': l_0_other, 'said': l_0_said, 'say': l_0_say, 'shows': l_0_shows, 'situation': l_0_situation, 'story': l_0_story}))
            try:
                for event in gen:
                    t_20.append(event)
            finally: gen.close()
            return concat(t_20)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_1_ground = missing
    if (((not (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)) and (not (undefined(name='platform_sued') if l_0_platform_sued is missing else l_0_platform_sued))) and (not (undefined(name='minor') if l_0_minor is missing else l_0_minor))):
        pass
        def macro():
            t_21 = []
            l_1_cite = resolve('cite')
            pass
            t_21.extend((
                '依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', [[509, 1], 577])),
                '，当事人应当按照约定全面履行自己的义务；不履行的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。',
                printed((call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still) or call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason))),
                '。',
            ))
            return concat(t_21)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    if (undefined(name='platform_sued') if l_0_platform_sued is missing else l_0_platform_sued):
        pass
        def macro():
            t_22 = []
            pass
            t_22.append(
                printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).platform_basis)),
            )
            return concat(t_22)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    l_0_ends = call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).ending_basis, (undefined(name='situation') if l_0_situation is missing else l_0_situation))
    context.vars['ends'] = l_0_ends
    context.exported_vars.add('ends')
    if (undefined(name='ends') if l_0_ends is missing else l_0_ends):
        pass
        def macro():
            t_23 = []
            pass
            t_23.append(
                printed((undefined(name='ends') if l_0_ends is missing else l_0_ends)),
            )
            return concat(t_23)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), caller=caller)
    def macro():
        t_24 = []
        l_1_sentence = resolve('sentence')
        pass
        def macro():
            t_25 = []
            l_2_plaintiff = resolve('plaintiff')
            l_2_cite = resolve('cite')
            pass
            t_25.extend((
                printed((undefined(name='plaintiff') if l_2_plaintiff is missing else l_2_plaintiff)),
                '为维护自己的合法权益，依照',
                printed(call(context, (undefined(name='cite') if l_2_cite is missing else l_2_cite), 'civil-procedure-law', 122)),
                '提起诉讼，请依法判决。',
            ))
            return concat(t_25)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_24.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        return concat(t_24)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    if (undefined(name='exhibit_count') if l_0_exhibit_count is missing else l_0_exhibit_count):
        pass
        def macro():
            t_26 = []
            pass
            t_26.append(
                '证据（来源见证据目录）',
            )
            return concat(t_26)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
        yield printed(call(context, (undefined(name='exhibit_table') if l_0_exhibit_table is missing else l_0_exhibit_table), (undefined(name='shows') if l_0_shows is missing else l_0_shows)))
    def macro():
        t_27 = []
        l_1_court = resolve('court')
        pass
        t_27.append(
            printed((undefined(name='court') if l_1_court is missing else l_1_court)),
        )
        return concat(t_27)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='addressee') if l_0_addressee is missing else l_0_addressee), caller=caller)
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), ('具状人（法定代理人签名）：' if (undefined(name='minor') if l_0_minor is missing else l_0_minor) else '具状人（签名）：'), by_hand=True))
    def macro():
        t_28 = []
        pass
        t_28.append(
            '附：1. 本起诉状副本一份；2. ',
        )
        if (undefined(name='exhibit_count') if l_0_exhibit_count is missing else l_0_exhibit_count):
            pass
            t_28.append(
                '证据目录和证据各两份',
            )
        else:
            pass
            t_28.append(
                '身份证明复印件一份',
            )
        t_28.append(
            '。',
        )
        return concat(t_28)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '2=64&3=66&4=68&5=70&6=81&7=83&8=86&9=89&10=92&11=101&12=111&13=124&14=133&15=145&16=154&17=158&19=169&20=178&21=181&22=189&23=198&24=204&22=220&26=223&28=225&29=237&30=251&31=253&32=255&33=258&35=270&36=273&37=289&38=305&39=316&40=319&41=330&42=334&41=350&44=351&45=353&46=362&48=363&49=373&50=374'
