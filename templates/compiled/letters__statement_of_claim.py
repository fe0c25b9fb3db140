# Made from templates/letters/statement-of-claim.txt.j2 by make templates.
DIGEST = 'ed8e9cfab44bab919dfc0f02944bfbee'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/statement-of-claim.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_sheet = resolve('sheet')
    l_0_situation_rule = resolve('situation_rule')
    l_0_title = resolve('title')
    l_0_paragraph = resolve('paragraph')
    l_0_gender = resolve('gender')
    l_0_plaintiff_name = resolve('plaintiff_name')
    l_0_born = resolve('born')
    l_0_case = resolve('case')
    l_0_plaintiff_number = resolve('plaintiff_number')
    l_0_defendant = resolve('defendant')
    l_0_remedy = resolve('remedy')
    l_0_platform_sued = resolve('platform_sued')
    l_0_facts = resolve('facts')
    l_0_order = resolve('order')
    l_0_seller = resolve('seller')
    l_0_rescission = resolve('rescission')
    l_0_minor = resolve('minor')
    l_0_total = resolve('total')
    l_0_court_clauses = resolve('court_clauses')
    l_0_namespace = resolve('namespace')
    l_0_happened = resolve('happened')
    l_0_refusal = resolve('refusal')
    l_0_by_platform = resolve('by_platform')
    l_0_answer = resolve('answer')
    l_0_brief = resolve('brief')
    l_0_unnamed_seller = resolve('unnamed_seller')
    l_0_term = resolve('term')
    l_0_urged = resolve('urged')
    l_0_ending_notice = resolve('ending_notice')
    l_0_due = resolve('due')
    l_0_agreed_sum = resolve('agreed_sum')
    l_0_grounds_shown = resolve('grounds_shown')
    l_0_grounds = resolve('grounds')
    l_0_all_exhibits = resolve('all_exhibits')
    l_0_signature = resolve('signature')
    l_0_say = l_0_story = l_0_court_says = l_0_situation = l_0_form = l_0_fault = l_0_ending = l_0_compensates = l_0_performs = l_0_other = l_0_main = l_0_way = l_0_refund_words = l_0_ns = l_0_method = l_0_transfer = l_0_undelivered = l_0_pieces = l_0_quality = l_0_talks = l_0_terms = l_0_listed_exhibits = missing
    try:
        t_1 = environment.filters['clause']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clause' found.")
    try:
        t_2 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_3 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_5 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_6 = environment.filters['of_kind']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'of_kind' found.")
    try:
        t_7 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_8 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_9 = environment.filters['yuan_formal']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'yuan_formal' found.")
    try:
        t_10 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/statement-of-claim.txt.j2').make_module(context.get_all(), True, {'agreed_sum': l_0_agreed_sum, 'answer': l_0_answer, 'brief': l_0_brief, 'compensates': l_0_compensates, 'court_says': l_0_court_says, 'due': l_0_due, 'ending': l_0_ending, 'fault': l_0_fault, 'form': l_0_form, 'listed_exhibits': l_0_listed_exhibits, 'main': l_0_main, 'method': l_0_method, 'ns': l_0_ns, 'other': l_0_other, 'performs': l_0_performs, 'pieces': l_0_pieces, 'quality': l_0_quality, 'refund_words': l_0_refund_words, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'talks': l_0_talks, 'terms': l_0_terms, 'transfer': l_0_transfer, 'undelivered': l_0_undelivered, 'way': l_0_way})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/statement-of-claim.txt.j2').make_module(context.get_all(), True, {'agreed_sum': l_0_agreed_sum, 'answer': l_0_answer, 'brief': l_0_brief, 'compensates': l_0_compensates, 'court_says': l_0_court_says, 'due': l_0_due, 'ending': l_0_ending, 'fault': l_0_fault, 'form': l_0_form, 'listed_exhibits': l_0_listed_exhibits, 'main': l_0_main, 'method': l_0_method, 'ns': l_0_ns, 'other': l_0_other, 'performs': l_0_performs, 'pieces': l_0_pieces, 'quality': l_0_quality, 'refund_words': l_0_refund_words, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'talks': l_0_talks, 'terms': l_0_terms, 'transfer': l_0_transfer, 'undelivered': l_0_undelivered, 'way': l_0_way})
    context.exported_vars.discard('story')
    l_0_court_says = context.vars['court_says'] = environment.get_template('court.txt.j2', 'letters/statement-of-claim.txt.j2').make_module(context.get_all(), True, {'agreed_sum': l_0_agreed_sum, 'answer': l_0_answer, 'brief': l_0_brief, 'compensates': l_0_compensates, 'court_says': l_0_court_says, 'due': l_0_due, 'ending': l_0_ending, 'fault': l_0_fault, 'form': l_0_form, 'listed_exhibits': l_0_listed_exhibits, 'main': l_0_main, 'method': l_0_method, 'ns': l_0_ns, 'other': l_0_other, 'performs': l_0_performs, 'pieces': l_0_pieces, 'quality': l_0_quality, 'refund_words': l_0_refund_words, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'talks': l_0_talks, 'terms': l_0_terms, 'transfer': l_0_transfer, 'undelivered': l_0_undelivered, 'way': l_0_way})
    context.exported_vars.discard('court_says')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/statement-of-claim.txt.j2').make_module(context.get_all(), True, {'agreed_sum': l_0_agreed_sum, 'answer': l_0_answer, 'brief': l_0_brief, 'compensates': l_0_compensates, 'court_says': l_0_court_says, 'due': l_0_due, 'ending': l_0_ending, 'fault': l_0_fault, 'form': l_0_form, 'listed_exhibits': l_0_listed_exhibits, 'main': l_0_main, 'method': l_0_method, 'ns': l_0_ns, 'other': l_0_other, 'performs': l_0_performs, 'pieces': l_0_pieces, 'quality': l_0_quality, 'refund_words': l_0_refund_words, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'talks': l_0_talks, 'terms': l_0_terms, 'transfer': l_0_transfer, 'undelivered': l_0_undelivered, 'way': l_0_way})
    context.exported_vars.discard('situation')
    l_0_form = (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).form
    context.vars['form'] = l_0_form
    context.exported_vars.add('form')
    l_0_fault = (undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    def macro():
        t_11 = []
        pass
        t_11.extend((
            printed((undefined(name='form') if l_0_form is missing else l_0_form).title),
            printed((undefined(name='form') if l_0_form is missing else l_0_form).subtitle),
        ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    for l_1_remark in (undefined(name='form') if l_0_form is missing else l_0_form).preface:
        _loop_vars = {}
        pass
        def macro():
            t_12 = []
            pass
            t_12.append(
                printed(l_1_remark),
            )
            return concat(t_12)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    l_1_remark = missing
    def macro():
        t_13 = []
        pass
        t_13.append(
            printed((undefined(name='form') if l_0_form is missing else l_0_form).prevails),
        )
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'plaintiff-person', (undefined(name='gender') if l_0_gender is missing else l_0_gender), name=(undefined(name='plaintiff_name') if l_0_plaintiff_name is missing else l_0_plaintiff_name), born=(undefined(name='born') if l_0_born is missing else l_0_born), phone=(undefined(name='case') if l_0_case is missing else l_0_case).consumer.phone, domicile=(undefined(name='case') if l_0_case is missing else l_0_case).consumer.address, document='居民身份证', number=(undefined(name='plaintiff_number') if l_0_plaintiff_number is missing else l_0_plaintiff_number)))
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'agent', '无'))
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'service-address', address=(undefined(name='case') if l_0_case is missing else l_0_case).consumer.address, name=(undefined(name='case') if l_0_case is missing else l_0_case).consumer.name, phone=(undefined(name='case') if l_0_case is missing else l_0_case).consumer.phone))
    if (undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).organisation:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'defendant-organisation', (undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).box, name=(undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).name, domicile=(undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).address, code=(undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).code, phone=(undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).phone))
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'defendant-person', name=(undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).name, domicile=(undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).address, phone=(undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).phone))
    l_0_ending = call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).ending)
    context.vars['ending'] = l_0_ending
    context.exported_vars.add('ending')
    l_0_compensates = ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'compensation')
    context.vars['compensates'] = l_0_compensates
    context.exported_vars.add('compensates')
    l_0_performs = ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code in ('reissue', 'unfreeze'))
    context.vars['performs'] = l_0_performs
    context.exported_vars.add('performs')
    l_0_other = (call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).cancel) if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'auto-renewal') else (call(context, (undefined(name='say') if l_0_say is missing else l_0_say).ask, 'refund-proof', (undefined(name='situation') if l_0_situation is missing else l_0_situation)) if ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'refund-proof') else ''))
    context.vars['other'] = l_0_other
    context.exported_vars.add('other')
    l_0_main = ('' if ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'refund-proof') else str_join(('判令被告', call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).money_claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation)), )))
    context.vars['main'] = l_0_main
    context.exported_vars.add('main')
    l_1_loop = missing
    for l_1_claim_line, l_1_loop in LoopContext(t_8(context, [(undefined(name='ending') if l_0_ending is missing else l_0_ending), (undefined(name='main') if l_0_main is missing else l_0_main), (str_join(('判令被告', (undefined(name='other') if l_0_other is missing else l_0_other), )) if (undefined(name='other') if l_0_other is missing else l_0_other) else ''), '本案诉讼费用由被告承担']), undefined):
        _loop_vars = {}
        pass
        def macro():
            t_14 = []
            pass
            t_14.extend((
                printed(l_1_loop.index),
                '. ',
                printed(l_1_claim_line),
                '。',
            ))
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'claims', caller=caller)
    l_1_loop = l_1_claim_line = missing
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'price', text='无'))
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'interest', text='无'))
    if (undefined(name='platform_sued') if l_0_platform_sued is missing else l_0_platform_sued):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'loss', '不履行', amount=((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid), fact=call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect), reckoning='已经支付的价款'))
    elif (((undefined(name='compensates') if l_0_compensates is missing else l_0_compensates) and (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount) and (not (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages)):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'loss', call(context, {'late': '迟延履行', 'nothing-received': '不履行'}.get, (undefined(name='fault') if l_0_fault is missing else l_0_fault), '其他'), amount=(undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount, fact=call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect), reckoning=(str_join(('按', (undefined(name='seller') if l_0_seller is missing else l_0_seller), '承诺', t_7((undefined(name='order') if l_0_order is missing else l_0_order).promise), '计算', )) if ('赔' in ((undefined(name='order') if l_0_order is missing else l_0_order).promise or '')) else '见事实与理由')))
    elif (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'loss', '其他', amount=(undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages, fact=call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect), reckoning='增加赔偿，见第23项'))
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'loss', fact='无', reckoning='无'))
    l_0_way = ('更换' if ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'reissue') else ('减少价款或者报酬' if (((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'partial-refund') or (((undefined(name='fault') if l_0_fault is missing else l_0_fault) == 'short') and (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).share)) else '退货'))
    context.vars['way'] = l_0_way
    context.exported_vars.add('way')
    if (((undefined(name='fault') if l_0_fault is missing else l_0_fault) in ('nonconforming', 'not-as-shown', 'short')) and (((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).pays_back or (undefined(name='performs') if l_0_performs is missing else l_0_performs)) or (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages)):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'defects', '是', (undefined(name='way') if l_0_way is missing else l_0_way)))
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'defects', '否'))
    if ((undefined(name='rescission') if l_0_rescission is missing else l_0_rescission) and ((undefined(name='rescission') if l_0_rescission is missing else l_0_rescission).how == 'confirmed')):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'performance', '确认买卖合同已于{day}解除', day=t_2((undefined(name='rescission') if l_0_rescission is missing else l_0_rescission).on)))
    elif (undefined(name='rescission') if l_0_rescission is missing else l_0_rescission):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'performance', '判令解除买卖合同'))
    elif (undefined(name='performs') if l_0_performs is missing else l_0_performs):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'performance', '继续履行', ('供货' if ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'reissue') else '')))
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'security', '否'))
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'expenses', '否'))
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'costs', '是'))
    l_0_refund_words = (call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).money_claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation)) if (((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).pays_back or (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages) and (not (undefined(name='platform_sued') if l_0_platform_sued is missing else l_0_platform_sued))) else '')
    context.vars['refund_words'] = l_0_refund_words
    context.exported_vars.add('refund_words')
    if (undefined(name='minor') if l_0_minor is missing else l_0_minor):
        pass
        def macro():
            t_15 = []
            pass
            t_15.extend((
                printed((undefined(name='ending') if l_0_ending is missing else l_0_ending)),
                '。',
            ))
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'others', caller=caller)
    if (undefined(name='refund_words') if l_0_refund_words is missing else l_0_refund_words):
        pass
        def macro():
            t_16 = []
            pass
            t_16.extend((
                '判令被告',
                printed((undefined(name='refund_words') if l_0_refund_words is missing else l_0_refund_words)),
                '。',
            ))
            return concat(t_16)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'others', caller=caller)
    elif (undefined(name='performs') if l_0_performs is missing else l_0_performs):
        pass
        def macro():
            t_17 = []
            pass
            t_17.extend((
                printed((undefined(name='main') if l_0_main is missing else l_0_main)),
                '。',
            ))
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'others', caller=caller)
    if (undefined(name='other') if l_0_other is missing else l_0_other):
        pass
        def macro():
            t_18 = []
            pass
            t_18.extend((
                '判令被告',
                printed((undefined(name='other') if l_0_other is missing else l_0_other)),
                '。',
            ))
            return concat(t_18)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'others', caller=caller)
    if (not (((undefined(name='refund_words') if l_0_refund_words is missing else l_0_refund_words) or (undefined(name='performs') if l_0_performs is missing else l_0_performs)) or (undefined(name='other') if l_0_other is missing else l_0_other))):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'others', text='无'))
    if (undefined(name='total') if l_0_total is missing else l_0_total):
        pass
        def macro():
            t_19 = []
            l_1_interest = resolve('interest')
            pass
            t_19.extend((
                printed(t_9((undefined(name='total') if l_0_total is missing else l_0_total))),
                printed(('，利息另计' if (undefined(name='interest') if l_1_interest is missing else l_1_interest) else cond_expr_undefined("the inline if-expression on line 56 in 'letters/statement-of-claim.txt.j2' evaluated to false and no else section was defined."))),
            ))
            return concat(t_19)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'total', caller=caller)
    elif ((((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'reissue') and (not t_10((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).alternative))) and (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount):
        pass
        def macro():
            t_20 = []
            pass
            t_20.extend((
                printed(t_9((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount)),
                '（不能履行时的备选请求）',
            ))
            return concat(t_20)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'total', caller=caller)
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'total', text='无金钱给付请求'))
    l_1_loop = missing
    t_21 = 1
    for l_1_rule, l_1_loop in LoopContext((undefined(name='court_clauses') if l_0_court_clauses is missing else l_0_court_clauses), undefined):
        _loop_vars = {}
        pass
        if l_1_loop.first:
            pass
            yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'jurisdiction', '有'))
        def macro():
            t_22 = []
            l_2_ref = resolve('ref')
            pass
            t_22.extend((
                printed((undefined(name='seller') if l_0_seller is missing else l_0_seller)),
                '公布的',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, l_1_rule)),
                '载明',
                printed(t_7(l_1_rule.text)),
                printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_1_rule.exhibits)),
            ))
            return concat(t_22)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'jurisdiction', caller=caller)
        t_21 = 0
    l_1_loop = l_1_rule = missing
    if t_21:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'jurisdiction', '无'))
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'preservation', '否'))
    l_0_ns = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), after=None, count=0)
    context.vars['ns'] = l_0_ns
    context.exported_vars.add('ns')
    def t_23(fiter):
        l_1_shown_matters = resolve('shown_matters')
        for l_1_entry in fiter:
            if ((l_1_entry.kind != 'shown-delivered') or (undefined(name='shown_matters') if l_1_shown_matters is missing else l_1_shown_matters)):
                yield l_1_entry
    for l_1_entry in t_23((undefined(name='happened') if l_0_happened is missing else l_0_happened)):
        _loop_vars = {}
        pass
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['count'] = ((undefined(name='ns') if l_0_ns is missing else l_0_ns).count + 1)
        def macro():
            t_24 = []
            l_2_identity_exhibits = resolve('identity_exhibits')
            pass
            t_24.extend((
                printed((undefined(name='ns') if l_0_ns is missing else l_0_ns).count),
                '. ',
                printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).told, l_1_entry, (undefined(name='ns') if l_0_ns is missing else l_0_ns).after, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            if ((l_1_entry.kind == 'purchase') and (not t_10((undefined(name='order') if l_0_order is missing else l_0_order).promise))):
                pass
                t_24.extend((
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                    '。',
                ))
            if (l_1_entry.kind == 'purchase'):
                pass
                for l_3_exhibit in (undefined(name='identity_exhibits') if l_2_identity_exhibits is missing else l_2_identity_exhibits):
                    l_3_me = resolve('me')
                    l_3_ref = resolve('ref')
                    _loop_vars = {}
                    pass
                    t_24.extend((
                        printed(t_3(t_1(l_3_exhibit.proves), (undefined(name='me') if l_3_me is missing else l_3_me), (undefined(name='seller') if l_0_seller is missing else l_0_seller))),
                        printed(call(context, (undefined(name='ref') if l_3_ref is missing else l_3_ref), [l_3_exhibit.id])),
                        '。',
                    ))
                l_3_exhibit = l_3_me = l_3_ref = missing
            return concat(t_24)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'story', caller=caller)
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['after'] = (None if call(context, (undefined(name='say') if l_0_say is missing else l_0_say).spreads, l_1_entry) else l_1_entry.at)
    l_1_entry = missing
    if (not (undefined(name='story') if l_0_story is missing else l_0_story).fault_told):
        pass
        if not isinstance(l_0_ns, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_ns['count'] = ((undefined(name='ns') if l_0_ns is missing else l_0_ns).count + 1)
        def macro():
            t_25 = []
            pass
            t_25.extend((
                printed((undefined(name='ns') if l_0_ns is missing else l_0_ns).count),
                '. ',
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).untold, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
                '。',
            ))
            return concat(t_25)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'story', caller=caller)
    if ((undefined(name='refusal') if l_0_refusal is missing else l_0_refusal) and (not (undefined(name='by_platform') if l_0_by_platform is missing else l_0_by_platform))):
        pass
        l_0_answer = context.vars['answer'] = environment.get_template(str_join(('refusals/', (undefined(name='refusal') if l_0_refusal is missing else l_0_refusal).code, '.txt.j2', )), 'letters/statement-of-claim.txt.j2').make_module(context.get_all(), True, {'agreed_sum': l_0_agreed_sum, 'answer': l_0_answer, 'brief': l_0_brief, 'compensates': l_0_compensates, 'court_says': l_0_court_says, 'due': l_0_due, 'ending': l_0_ending, 'fault': l_0_fault, 'form': l_0_form, 'listed_exhibits': l_0_listed_exhibits, 'main': l_0_main, 'method': l_0_method, 'ns': l_0_ns, 'other': l_0_other, 'performs': l_0_performs, 'pieces': l_0_pieces, 'quality': l_0_quality, 'refund_words': l_0_refund_words, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'talks': l_0_talks, 'terms': l_0_terms, 'transfer': l_0_transfer, 'undelivered': l_0_undelivered, 'way': l_0_way})
        context.exported_vars.discard('answer')
        l_0_brief = call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer).brief, (undefined(name='situation') if l_0_situation is missing else l_0_situation))
        context.vars['brief'] = l_0_brief
        context.exported_vars.add('brief')
        if (undefined(name='brief') if l_0_brief is missing else l_0_brief):
            pass
            if not isinstance(l_0_ns, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_ns['count'] = ((undefined(name='ns') if l_0_ns is missing else l_0_ns).count + 1)
            def macro():
                t_26 = []
                pass
                t_26.extend((
                    printed((undefined(name='ns') if l_0_ns is missing else l_0_ns).count),
                    '. ',
                    printed((undefined(name='brief') if l_0_brief is missing else l_0_brief)),
                    '。',
                ))
                return concat(t_26)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'story', caller=caller)
    def macro():
        t_27 = []
        l_1_ref = resolve('ref')
        pass
        t_27.extend((
            '无书面合同。',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).purchase)),
            printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), environment.getitem((undefined(name='happened') if l_0_happened is missing else l_0_happened), 0).exhibits)),
            '。',
        ))
        return concat(t_27)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'formation', caller=caller)
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'parties', seller=((undefined(name='unnamed_seller') if l_0_unnamed_seller is missing else l_0_unnamed_seller) if (undefined(name='platform_sued') if l_0_platform_sued is missing else l_0_platform_sued) else (undefined(name='defendant') if l_0_defendant is missing else l_0_defendant).name), buyer=(undefined(name='plaintiff_name') if l_0_plaintiff_name is missing else l_0_plaintiff_name)))
    def macro():
        t_28 = []
        pass
        t_28.extend((
            printed((undefined(name='order') if l_0_order is missing else l_0_order).item),
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).quantity)),
        ))
        return concat(t_28)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'goods', caller=caller)
    l_0_method = (environment.getitem((undefined(name='case') if l_0_case is missing else l_0_case).payment, 0).method if (undefined(name='case') if l_0_case is missing else l_0_case).payment else None)
    context.vars['method'] = l_0_method
    context.exported_vars.add('method')
    l_0_transfer = (((undefined(name='case') if l_0_case is missing else l_0_case).venue == 'private-transfer') and ((undefined(name='method') if l_0_method is missing else l_0_method) in ('wechat', 'alipay')))
    context.vars['transfer'] = l_0_transfer
    context.exported_vars.add('transfer')
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'terms-price', ('转账' if (undefined(name='transfer') if l_0_transfer is missing else l_0_transfer) else '其他'), ('一次性' if (t_4((undefined(name='case') if l_0_case is missing else l_0_case).payment) < 2) else ''), each=((undefined(name='facts') if l_0_facts is missing else l_0_facts).price if ((not t_10((undefined(name='order') if l_0_order is missing else l_0_order).quantity)) and ((undefined(name='order') if l_0_order is missing else l_0_order).quantity == 1)) else ''), total=(undefined(name='facts') if l_0_facts is missing else l_0_facts).price, other=(str_join(('（', call(context, (undefined(name='term') if l_0_term is missing else l_0_term), 'payment-method', (undefined(name='method') if l_0_method is missing else l_0_method)), '）', )) if (((undefined(name='method') if l_0_method is missing else l_0_method) not in (None, 'other')) and (not (undefined(name='transfer') if l_0_transfer is missing else l_0_transfer))) else '')))
    if ((not t_10((undefined(name='order') if l_0_order is missing else l_0_order).promise)) and (undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_promise):
        pass
        def macro():
            t_29 = []
            l_1_ref = resolve('ref')
            pass
            t_29.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='order') if l_0_order is missing else l_0_order).exhibits)),
                '。',
            ))
            return concat(t_29)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'terms-delivery', caller=caller)
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'terms-delivery', text='无'))
    if ((not t_10((undefined(name='order') if l_0_order is missing else l_0_order).promise)) and (not (undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_promise)):
        pass
        def macro():
            t_30 = []
            l_1_ref = resolve('ref')
            pass
            t_30.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
                printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), (undefined(name='order') if l_0_order is missing else l_0_order).exhibits)),
                '。',
            ))
            return concat(t_30)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'terms-quality', caller=caller)
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'terms-quality', text='无'))
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'performed', paid=(undefined(name='facts') if l_0_facts is missing else l_0_facts).price, paid_late='0', unpaid='0'))
    l_0_undelivered = (((undefined(name='fault') if l_0_fault is missing else l_0_fault) == 'nothing-received') and ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation != 'prepaid-closed'))
    context.vars['undelivered'] = l_0_undelivered
    context.exported_vars.add('undelivered')
    l_0_pieces = (t_5((undefined(name='order') if l_0_order is missing else l_0_order).quantity) if (not t_10((undefined(name='order') if l_0_order is missing else l_0_order).quantity)) else '')
    context.vars['pieces'] = l_0_pieces
    context.exported_vars.add('pieces')
    if ((undefined(name='undelivered') if l_0_undelivered is missing else l_0_undelivered) and (undefined(name='pieces') if l_0_pieces is missing else l_0_pieces)):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'performed', delivered='0', delivered_late='0', undelivered=(undefined(name='pieces') if l_0_pieces is missing else l_0_pieces)))
    elif (((undefined(name='fault') if l_0_fault is missing else l_0_fault) == 'late') and (undefined(name='pieces') if l_0_pieces is missing else l_0_pieces)):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'performed', delivered='0', delivered_late=(undefined(name='pieces') if l_0_pieces is missing else l_0_pieces), undelivered='0'))
    if ((undefined(name='undelivered') if l_0_undelivered is missing else l_0_undelivered) or ((undefined(name='fault') if l_0_fault is missing else l_0_fault) == 'late')):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'delay', '是', '逾期交货'))
        def macro():
            t_31 = []
            pass
            t_31.append(
                printed((call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still) if (undefined(name='undelivered') if l_0_undelivered is missing else l_0_undelivered) else call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen_or, call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)))),
            )
            return concat(t_31)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'delay', caller=caller)
    elif (not t_10((undefined(name='order') if l_0_order is missing else l_0_order).shown_delivered_at)):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'delay', '否'))
    l_1_loop = missing
    t_32 = 1
    for l_1_contact, l_1_loop in LoopContext((undefined(name='urged') if l_0_urged is missing else l_0_urged), undefined):
        _loop_vars = {}
        pass
        if l_1_loop.first:
            pass
            yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'urged', '是'))
        def macro():
            t_33 = []
            pass
            t_33.extend((
                printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).asking, l_1_contact)),
                printed(('。' if l_1_loop.last else '；')),
            ))
            return concat(t_33)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'urged', caller=caller)
        t_32 = 0
    l_1_loop = l_1_contact = missing
    if t_32:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'urged', '否'))
    l_0_quality = ((undefined(name='fault') if l_0_fault is missing else l_0_fault) in ('nonconforming', 'not-as-shown'))
    context.vars['quality'] = l_0_quality
    context.exported_vars.add('quality')
    if (undefined(name='quality') if l_0_quality is missing else l_0_quality):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'quality', '有'))
        def macro():
            t_34 = []
            pass
            t_34.extend((
                printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).seen_or, call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect))),
                '。',
            ))
            return concat(t_34)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'quality', caller=caller)
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'quality', '无'))
    if ((undefined(name='quality') if l_0_quality is missing else l_0_quality) or ((undefined(name='fault') if l_0_fault is missing else l_0_fault) in ('short', 'nothing-received', 'late'))):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'nonconforming', '是'))
        def macro():
            t_35 = []
            pass
            t_35.extend((
                printed((call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).shortfall) if (((undefined(name='fault') if l_0_fault is missing else l_0_fault) == 'short') and call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).shortfall)) else call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect))),
                '。',
            ))
            return concat(t_35)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'nonconforming', caller=caller)
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'nonconforming', '否'))
    l_0_talks = t_6((undefined(name='happened') if l_0_happened is missing else l_0_happened), 'contact')
    context.vars['talks'] = l_0_talks
    context.exported_vars.add('talks')
    if ((undefined(name='talks') if l_0_talks is missing else l_0_talks) and (undefined(name='quality') if l_0_quality is missing else l_0_quality)):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'negotiated', '是'))
        for l_1_entry in (undefined(name='talks') if l_0_talks is missing else l_0_talks):
            _loop_vars = {}
            pass
            def macro():
                t_36 = []
                l_2_me = resolve('me')
                l_2_ref = resolve('ref')
                pass
                t_36.extend((
                    printed(call(context, (undefined(name='story') if l_0_story is missing else l_0_story).at, l_1_entry, None)),
                    printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).contact, l_1_entry.record, (undefined(name='me') if l_2_me is missing else l_2_me))),
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), l_1_entry.exhibits)),
                    '。',
                ))
                return concat(t_36)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'negotiated', caller=caller)
        l_1_entry = missing
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'negotiated', '否'))
    if (undefined(name='ending_notice') if l_0_ending_notice is missing else l_0_ending_notice):
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'rescinded', '是'))
        def macro():
            t_37 = []
            pass
            t_37.extend((
                printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).noticed)),
                '。',
            ))
            return concat(t_37)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'rescinded', caller=caller)
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'rescinded', '否'))
    if ((undefined(name='compensates') if l_0_compensates is missing else l_0_compensates) and (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount):
        pass
        l_0_due = ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages or (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount)
        context.vars['due'] = l_0_due
        context.exported_vars.add('due')
        l_0_agreed_sum = (('赔' in ((undefined(name='order') if l_0_order is missing else l_0_order).promise or '')) and (not (undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).damages))
        context.vars['agreed_sum'] = l_0_agreed_sum
        context.exported_vars.add('agreed_sum')
        if (undefined(name='agreed_sum') if l_0_agreed_sum is missing else l_0_agreed_sum):
            pass
            yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'terms-penalty', '违约金', penalty=(undefined(name='due') if l_0_due is missing else l_0_due)))
            yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'sums', '违约金', penalty=(undefined(name='due') if l_0_due is missing else l_0_due), sum=(undefined(name='due') if l_0_due is missing else l_0_due), reckoning='见诉讼请求第3项'))
        else:
            pass
            yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'sums', '赔偿金', damages=(undefined(name='due') if l_0_due is missing else l_0_due), sum=(undefined(name='due') if l_0_due is missing else l_0_due), reckoning='见诉讼请求第3项'))
    else:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'sums', reckoning='无'))
    for l_1_row in ('pledge', 'ceiling', 'registered', 'surety', 'other-security'):
        _loop_vars = {}
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, l_1_row, '否'))
    l_1_row = missing
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'pledged', who='无', what='无'))
    l_0_terms = call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).agreed)
    context.vars['terms'] = l_0_terms
    context.exported_vars.add('terms')
    yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'basis', agreed=(str_join(((undefined(name='terms') if l_0_terms is missing else l_0_terms), '。', )) if (undefined(name='terms') if l_0_terms is missing else l_0_terms) else '无')))
    for l_1_ground in call(context, (undefined(name='grounds_shown') if l_0_grounds_shown is missing else l_0_grounds_shown), (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)):
        _loop_vars = {}
        pass
        def macro():
            t_38 = []
            pass
            template = environment.get_or_select_template(str_join(('grounds/', l_1_ground.id, '.txt.j2', )), 'letters/statement-of-claim.txt.j2')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'ground': l_1_ground, 'agreed_sum': l_0_agreed_sum, 'answer': l_0_answer, 'brief': l_0_brief, 'compensates': l_0_compensates, 'court_says': l_0_court_says, 'due': l_0_due, 'ending': l_0_ending, 'fault': l_0_fault, 'form': l_0_form, 'listed_exhibits': l_0_listed_exhibits, 'main': l_0_main, 'method': l_0_method, 'ns': l_0_ns, 'other': l_0_other, 'performs': l_0_performs, 'pieces': l_0_pieces, 'quality': l_0_quality, 'refund_words': l_0_refund_words, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'talks': l_0_talks, 'terms': l_0_terms, 'transfer': l_0_transfer, 'undelivered': l_0_undelivered, 'way': l_0_way}))
            try:
                for event in gen:
                    t_38.append(event)
            finally: gen.close()
            return concat(t_38)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'basis', 'law', caller=caller)
    l_1_ground = missing
    if (((not (undefined(name='grounds') if l_0_grounds is missing else l_0_grounds)) and (not (undefined(name='platform_sued') if l_0_platform_sued is missing else l_0_platform_sued))) and (not (undefined(name='minor') if l_0_minor is missing else l_0_minor))):
        pass
        def macro():
            t_39 = []
            l_1_cite = resolve('cite')
            pass
            t_39.extend((
                '依照',
                printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'civil-code', [[509, 1], 577])),
                '，当事人应当按照约定全面履行自己的义务；不履行的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。',
                printed((call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still) or call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason))),
                '。',
            ))
            return concat(t_39)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'basis', 'law', caller=caller)
    if (undefined(name='platform_sued') if l_0_platform_sued is missing else l_0_platform_sued):
        pass
        def macro():
            t_40 = []
            pass
            t_40.append(
                printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).platform_basis)),
            )
            return concat(t_40)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'basis', 'law', caller=caller)
    def macro():
        t_41 = []
        pass
        t_41.append(
            printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).ending_basis, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
        )
        return concat(t_41)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'basis', 'law', caller=caller)
    if (undefined(name='minor') if l_0_minor is missing else l_0_minor):
        pass
        def macro():
            t_42 = []
            l_1_plaintiff = resolve('plaintiff')
            pass
            t_42.extend((
                printed((undefined(name='plaintiff') if l_1_plaintiff is missing else l_1_plaintiff)),
                '未成年，由法定代理人代为诉讼。法定代理人：',
                printed(call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).guardian)),
                '。',
            ))
            return concat(t_42)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'further', caller=caller)
    def macro():
        t_43 = []
        l_1_cause = resolve('cause')
        pass
        t_43.extend((
            '案由：',
            printed((undefined(name='cause') if l_1_cause is missing else l_1_cause)),
            '（供参考，以人民法院确定的为准）。',
        ))
        return concat(t_43)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'further', caller=caller)
    l_0_listed_exhibits = call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), n=0)
    context.vars['listed_exhibits'] = l_0_listed_exhibits
    context.exported_vars.add('listed_exhibits')
    l_1_loop = missing
    t_44 = 1
    for l_1_exhibit, l_1_loop in LoopContext((undefined(name='all_exhibits') if l_0_all_exhibits is missing else l_0_all_exhibits), undefined):
        _loop_vars = {}
        pass
        def macro():
            t_45 = []
            l_2_attach = resolve('attach')
            l_2_shows = missing
            pass
            t_45.extend((
                '证据',
                printed(l_1_loop.index),
                '\u3000',
                printed((l_1_exhibit.title or l_1_exhibit.id)),
            ))
            l_2_shows = call(context, (undefined(name='court_says') if l_0_court_says is missing else l_0_court_says).shows, l_1_exhibit, (undefined(name='story') if l_0_story is missing else l_0_story))
            if (undefined(name='shows') if l_2_shows is missing else l_2_shows):
                pass
                t_45.extend((
                    '：',
                    printed((undefined(name='shows') if l_2_shows is missing else l_2_shows)),
                ))
            if call(context, (undefined(name='attach') if l_2_attach is missing else l_2_attach), [l_1_exhibit.id]):
                pass
            return concat(t_45)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).say, 'exhibits', caller=caller)
        t_44 = 0
    l_1_loop = l_1_exhibit = missing
    if t_44:
        pass
        yield printed(call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).tick, 'exhibits', text='无'))
    for (l_1_section, l_1_rows) in call(context, (undefined(name='sheet') if l_0_sheet is missing else l_0_sheet).sections):
        l_1_form_table = resolve('form_table')
        _loop_vars = {}
        pass
        yield printed(call(context, (undefined(name='form_table') if l_1_form_table is missing else l_1_form_table), l_1_section, l_1_rows))
    l_1_section = l_1_rows = l_1_form_table = missing
    if (undefined(name='minor') if l_0_minor is missing else l_0_minor):
        pass
        yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), (undefined(name='form') if l_0_form is missing else l_0_form).signature, '法定代理人（签名）：', by_hand=True))
    else:
        pass
        yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), (undefined(name='form') if l_0_form is missing else l_0_form).signature, by_hand=True))

blocks = {}
debug_info = '2=109&3=111&4=113&5=115&6=117&7=120&8=123&9=133&10=146&13=155&14=156&15=157&16=158&17=160&19=163&23=164&24=167&25=170&26=173&27=176&28=180&29=183&31=196&32=197&33=198&34=200&35=201&36=203&37=204&38=206&40=209&42=210&43=213&44=219&45=222&46=225&47=228&48=229&49=230&50=231&51=234&52=246&53=259&54=271&55=284&56=287&59=317&60=343&63=344&64=347&65=357&66=358&67=392&69=394&70=411&71=413&72=415&73=418&75=435&76=448&77=449&78=459&79=462&80=465&81=466&82=483&83=500&84=501&85=504&86=507&87=510&88=513&89=530&90=551&91=554&92=570&93=586&94=589&95=612&96=613&97=629&98=631&99=634&100=637&101=643&102=646&103=647&104=652&105=653&106=656&107=657&108=673&109=689&110=700&111=709&112=724&113=736&114=741&116=772&117=778'
