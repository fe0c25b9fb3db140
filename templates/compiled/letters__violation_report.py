# Made from templates/letters/violation-report.txt.j2 by make templates.
DIGEST = '97ac90cc5f2da783c3380832a45a7ca8'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/violation-report.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_title = resolve('title')
    l_0_parties = resolve('parties')
    l_0_me = resolve('me')
    l_0_case = resolve('case')
    l_0_seller = resolve('seller')
    l_0_respondent_name = resolve('respondent_name')
    l_0_platform_name = resolve('platform_name')
    l_0_payments = resolve('payments')
    l_0_heading = resolve('heading')
    l_0_clues = resolve('clues')
    l_0_words = resolve('words')
    l_0_paragraph = resolve('paragraph')
    l_0_addressee = resolve('addressee')
    l_0_signature = resolve('signature')
    l_0_say = l_0_story = l_0_situation = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/violation-report.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'words': l_0_words})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/violation-report.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'words': l_0_words})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/violation-report.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'words': l_0_words})
    context.exported_vars.discard('situation')
    def macro():
        t_3 = []
        pass
        t_3.append(
            '举报信',
        )
        return concat(t_3)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    yield printed(call(context, (undefined(name='parties') if l_0_parties is missing else l_0_parties), {'role': (undefined(name='me') if l_0_me is missing else l_0_me), 'name': (undefined(name='case') if l_0_case is missing else l_0_case).consumer.name, 'particulars': [['电话', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.phone], ['通讯地址', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.address], ['电子邮箱', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.email]]}, {'role': (undefined(name='seller') if l_0_seller is missing else l_0_seller), 'name': (undefined(name='respondent_name') if l_0_respondent_name is missing else l_0_respondent_name), 'particulars': [['统一社会信用代码', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.credit_code], ['地址', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.address], ['联系方式', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.contact], ['网址', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.website], ['所在平台', (undefined(name='platform_name') if l_0_platform_name is missing else l_0_platform_name)], ['账单收款方', ((undefined(name='payments') if l_0_payments is missing else l_0_payments).payees if t_2((undefined(name='case') if l_0_case is missing else l_0_case).merchant.registered_name) else None)]]}))
    def macro():
        t_4 = []
        pass
        t_4.append(
            '举报事项',
        )
        return concat(t_4)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    if (t_1((undefined(name='clues') if l_0_clues is missing else l_0_clues)) == 1):
        pass
        l_0_words = context.vars['words'] = environment.get_template(str_join(('clues/', environment.getitem((undefined(name='clues') if l_0_clues is missing else l_0_clues), 0).id, '.txt.j2', )), 'letters/violation-report.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'words': l_0_words})
        context.exported_vars.discard('words')
        def macro():
            t_5 = []
            pass
            t_5.extend((
                '被举报人',
                printed(call(context, (undefined(name='words') if l_0_words is missing else l_0_words).matter)),
                '，请依法核查处理。',
            ))
            return concat(t_5)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    else:
        pass
        def macro():
            t_6 = []
            pass
            t_6.append(
                '被举报人有下列行为，请依法核查处理：',
            )
            return concat(t_6)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
        l_1_loop = missing
        for l_1_clue, l_1_loop in LoopContext((undefined(name='clues') if l_0_clues is missing else l_0_clues), undefined):
            l_1_words = l_0_words
            l_1_item = resolve('item')
            _loop_vars = {}
            pass
            l_1_words = environment.get_template(str_join(('clues/', l_1_clue.id, '.txt.j2', )), 'letters/violation-report.txt.j2').make_module(context.get_all(), True, {'clue': l_1_clue, 'loop': l_1_loop, 'words': l_1_words, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
            def macro():
                t_7 = []
                pass
                t_7.extend((
                    printed(call(context, (undefined(name='words') if l_1_words is missing else l_1_words).matter)),
                    printed(('。' if l_1_loop.last else '；')),
                ))
                return concat(t_7)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield call(context, (undefined(name='item') if l_1_item is missing else l_1_item), caller=caller)
        l_1_loop = l_1_clue = l_1_words = l_1_item = missing
    def macro():
        t_8 = []
        pass
        t_8.append(
            '违法线索',
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    template = environment.get_template('complaint/facts.txt.j2', 'letters/violation-report.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'words': l_0_words}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    for l_1_clue in (undefined(name='clues') if l_0_clues is missing else l_0_clues):
        l_1_words = l_0_words
        l_1_fact = resolve('fact')
        _loop_vars = {}
        pass
        l_1_words = environment.get_template(str_join(('clues/', l_1_clue.id, '.txt.j2', )), 'letters/violation-report.txt.j2').make_module(context.get_all(), True, {'clue': l_1_clue, 'words': l_1_words, 'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
        def macro():
            t_9 = []
            pass
            t_9.append(
                printed(call(context, (undefined(name='words') if l_1_words is missing else l_1_words).basis)),
            )
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_1_fact is missing else l_1_fact), caller=caller)
    l_1_clue = l_1_words = l_1_fact = missing
    template = environment.get_template('complaint/exhibits.txt.j2', 'letters/violation-report.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story, 'words': l_0_words}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    def macro():
        t_10 = []
        l_1_sentence = resolve('sentence')
        pass
        def macro():
            t_11 = []
            pass
            t_11.append(
                '举报人与被举报人之间的消费争议不在本举报范围内。',
            )
            return concat(t_11)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_10.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        def macro():
            t_12 = []
            l_2_exhibit_count = resolve('exhibit_count')
            pass
            t_12.extend((
                '以上内容',
                printed(('和所附材料' if (undefined(name='exhibit_count') if l_2_exhibit_count is missing else l_2_exhibit_count) else cond_expr_undefined("the inline if-expression on line 34 in 'letters/violation-report.txt.j2' evaluated to false and no else section was defined."))),
                '真实，举报人对其真实性负责。',
            ))
            return concat(t_12)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_10.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_13 = []
        l_1_office = resolve('office')
        pass
        t_13.append(
            printed((undefined(name='office') if l_1_office is missing else l_1_office)),
        )
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='addressee') if l_0_addressee is missing else l_0_addressee), caller=caller)
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), '举报人（签名）：', by_hand=True))

blocks = {}
debug_info = '2=40&3=42&4=44&5=46&6=55&14=56&15=65&16=67&17=69&19=82&20=92&21=97&22=98&25=109&26=118&27=124&28=129&29=130&31=140&32=146&33=150&34=159&32=173&36=174&37=184'
