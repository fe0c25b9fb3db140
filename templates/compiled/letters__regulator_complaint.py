# Made from templates/letters/regulator-complaint.txt.j2 by make templates.
DIGEST = 'b5d2111ff4a64861cb148fbe1f1d9b47'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/regulator-complaint.txt.j2'

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
    l_0_case = resolve('case')
    l_0_minor = resolve('minor')
    l_0_respondent_name = resolve('respondent_name')
    l_0_platform_name = resolve('platform_name')
    l_0_heading = resolve('heading')
    l_0_paragraph = resolve('paragraph')
    l_0_addressee = resolve('addressee')
    l_0_signature = resolve('signature')
    l_0_say = l_0_story = l_0_situation = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'letters/regulator-complaint.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('say')
    l_0_story = context.vars['story'] = environment.get_template('story.txt.j2', 'letters/regulator-complaint.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('story')
    l_0_situation = context.vars['situation'] = environment.get_template(str_join(('situations/', (undefined(name='problem') if l_0_problem is missing else l_0_problem).situation, '.txt.j2', )), 'letters/regulator-complaint.txt.j2').make_module(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story})
    context.exported_vars.discard('situation')
    def macro():
        t_1 = []
        pass
        t_1.append(
            '投诉书',
        )
        return concat(t_1)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    yield printed(call(context, (undefined(name='parties') if l_0_parties is missing else l_0_parties), {'role': '投诉人', 'name': (undefined(name='case') if l_0_case is missing else l_0_case).consumer.name, 'particulars': [['身份', ('未成年付款人的法定代理人' if (undefined(name='minor') if l_0_minor is missing else l_0_minor) else None)], ['电话', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.phone], ['通讯地址', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.address], ['电子邮箱', (undefined(name='case') if l_0_case is missing else l_0_case).consumer.email]]}, {'role': '被投诉人', 'name': (undefined(name='respondent_name') if l_0_respondent_name is missing else l_0_respondent_name), 'particulars': [['统一社会信用代码', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.credit_code], ['地址', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.address], ['联系方式', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.contact], ['网址', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.website], ['所在平台', (undefined(name='platform_name') if l_0_platform_name is missing else l_0_platform_name)]]}))
    def macro():
        t_2 = []
        pass
        t_2.append(
            '投诉请求',
        )
        return concat(t_2)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    def macro():
        t_3 = []
        pass
        t_3.extend((
            '请求依法组织调解，由被投诉人',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).claim, (undefined(name='situation') if l_0_situation is missing else l_0_situation))),
            '。',
        ))
        return concat(t_3)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_4 = []
        pass
        t_4.append(
            '事实与理由',
        )
        return concat(t_4)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    template = environment.get_template('complaint/facts.txt.j2', 'letters/regulator-complaint.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    template = environment.get_template('complaint/grounds.txt.j2', 'letters/regulator-complaint.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    template = environment.get_template('complaint/exhibits.txt.j2', 'letters/regulator-complaint.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    template = environment.get_template('complaint/declared.txt.j2', 'letters/regulator-complaint.txt.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'say': l_0_say, 'situation': l_0_situation, 'story': l_0_story}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    def macro():
        t_5 = []
        l_1_office = resolve('office')
        pass
        t_5.append(
            printed((undefined(name='office') if l_1_office is missing else l_1_office)),
        )
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='addressee') if l_0_addressee is missing else l_0_addressee), caller=caller)
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), ('投诉人（法定代理人签名）：' if (undefined(name='minor') if l_0_minor is missing else l_0_minor) else '投诉人（签名）：'), by_hand=True))

blocks = {}
debug_info = '1=24&2=26&3=28&4=30&5=39&12=40&13=49&15=60&16=69&17=75&18=81&19=87&20=93&21=103'
