# Made from templates/letters/violation-report.cac.txt.j2 by make templates.
DIGEST = 'e215c8d28e8a68c3f00c07af1baabc2b'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/violation-report.cac.txt.j2'

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
    l_0_paragraph = resolve('paragraph')
    l_0_addressee = resolve('addressee')
    l_0_signature = resolve('signature')
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
        t_3 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_4 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_5 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/violation-report.cac.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/violation-report.cac.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/violation-report.cac.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    def macro():
        t_6 = []
        pass
        t_6.append(
            '举报信',
        )
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    yield printed(call(context, (undefined(name='parties') if l_0_parties is missing else l_0_parties), {'role': (undefined(name='me') if l_0_me is missing else l_0_me), 'name': (undefined(name='case') if l_0_case is missing else l_0_case).consumer.name, 'particulars': [['电话', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.phone], ['通讯地址', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.address], ['电子邮箱', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.email]]}, {'role': (undefined(name='seller') if l_0_seller is missing else l_0_seller), 'name': (undefined(name='respondent_name') if l_0_respondent_name is missing else l_0_respondent_name), 'particulars': [['统一社会信用代码', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.credit_code], ['地址', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.address], ['联系方式', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.contact], ['网址', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.website], ['所在平台', (undefined(name='platform_name') if l_0_platform_name is missing else l_0_platform_name)], ['账单收款方', ((undefined(name='payments') if l_0_payments is missing else l_0_payments).payees if t_5((undefined(name='case') if l_0_case is missing else l_0_case).merchant.registered_name) else None)]]}))
    def macro():
        t_7 = []
        pass
        t_7.append(
            '举报事项',
        )
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    def macro():
        t_8 = []
        l_1_is_sale = resolve('is_sale')
        pass
        t_8.extend((
            '网址为',
            printed((undefined(name='case') if l_0_case is missing else l_0_case).merchant.website),
            '的网站收取付款后',
            printed(('失去联系' if ((undefined(name='problem') if l_0_problem is missing else l_0_problem).situation == 'merchant-unreachable') else str_join(('没有交付', ('商品' if (undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale) else '服务'), )))),
            '，',
            printed(('涉嫌' if (undefined(name='problem') if l_0_problem is missing else l_0_problem).fraud_facts else '是否涉嫌')),
            '利用网站实施诈骗，请依法核查处置。',
        ))
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_9 = []
        pass
        t_9.append(
            '线索',
        )
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    template = environment.get_template('complaint/facts.txt.j2', 'letters/violation-report.cac.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    l_1_loop = missing
    for l_1_known, l_1_loop in LoopContext((undefined(name='problem') if l_0_problem is missing else l_0_problem).fraud_facts, undefined):
        l_1_fact = resolve('fact')
        _loop_vars = {}
        pass
        def macro():
            t_10 = []
            l_2_ref = resolve('ref')
            l_2_other_exhibits = resolve('other_exhibits')
            pass
            t_10.append(
                printed(t_2(t_1(l_1_known), (undefined(name='me') if l_0_me is missing else l_0_me), (undefined(name='seller') if l_0_seller is missing else l_0_seller))),
            )
            if l_1_loop.last:
                pass
                t_10.append(
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), t_3(context.eval_ctx, t_4(context, (undefined(name='other_exhibits') if l_2_other_exhibits is missing else l_2_other_exhibits), attribute='id')))),
                )
            t_10.append(
                '。',
            )
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='fact') if l_1_fact is missing else l_1_fact), caller=caller)
    l_1_loop = l_1_known = l_1_fact = missing
    template = environment.get_template('complaint/exhibits.txt.j2', 'letters/violation-report.cac.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    def macro():
        t_11 = []
        l_1_exhibit_count = resolve('exhibit_count')
        pass
        t_11.extend((
            '以上内容',
            printed(('和所附材料' if (undefined(name='exhibit_count') if l_1_exhibit_count is missing else l_1_exhibit_count) else cond_expr_undefined("the inline if-expression on line 22 in 'letters/violation-report.cac.txt.j2' evaluated to false and no else section was defined."))),
            '真实，举报人对其真实性负责。',
        ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_12 = []
        pass
        t_12.append(
            '中央网信办违法和不良信息举报中心',
        )
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='addressee') if l_0_addressee is missing else l_0_addressee), caller=caller)
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), '举报人（签名）：', by_hand=True))

blocks = {}
debug_info = '2=56&3=58&4=60&5=62&6=71&14=72&15=81&16=97&17=106&18=113&19=117&21=137&22=143&23=155&24=164'
