# Made from templates/letters/joint-complaint.txt.j2 by make templates.
DIGEST = '194884478aa8932ad250dec97cbd16e3'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letters/joint-complaint.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_title = resolve('title')
    l_0_table = resolve('table')
    l_0_people = resolve('people')
    l_0_parties = resolve('parties')
    l_0_respondent_name = resolve('respondent_name')
    l_0_case = resolve('case')
    l_0_platform_name = resolve('platform_name')
    l_0_heading = resolve('heading')
    l_0_paragraph = resolve('paragraph')
    l_0_each_person = resolve('each_person')
    l_0_exhibit_count = resolve('exhibit_count')
    l_0_joint_exhibits = resolve('joint_exhibits')
    l_0_addressee = resolve('addressee')
    l_0_signature = resolve('signature')
    try:
        t_1 = environment.filters['yuan_formal']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'yuan_formal' found.")
    pass
    def macro():
        t_2 = []
        pass
        t_2.append(
            '共同投诉书',
        )
        return concat(t_2)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='title') if l_0_title is missing else l_0_title), caller=caller)
    yield printed(call(context, (undefined(name='table') if l_0_table is missing else l_0_table), '投诉人', (undefined(name='people') if l_0_people is missing else l_0_people).header, (undefined(name='people') if l_0_people is missing else l_0_people).rows, (undefined(name='people') if l_0_people is missing else l_0_people).widths, (undefined(name='people') if l_0_people is missing else l_0_people).total))
    yield printed(call(context, (undefined(name='parties') if l_0_parties is missing else l_0_parties), {'role': '被投诉人', 'name': (undefined(name='respondent_name') if l_0_respondent_name is missing else l_0_respondent_name), 'particulars': [['统一社会信用代码', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.credit_code], ['地址', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.address], ['联系方式', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.contact], ['网址', (undefined(name='case') if l_0_case is missing else l_0_case).merchant.website], ['所在平台', (undefined(name='platform_name') if l_0_platform_name is missing else l_0_platform_name)]]}))
    def macro():
        t_3 = []
        pass
        t_3.append(
            '推选代表人',
        )
        return concat(t_3)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    def macro():
        t_4 = []
        l_1_cite = resolve('cite')
        pass
        t_4.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'samr-complaint-handling', 12)),
            '，全体投诉人推选',
            printed((undefined(name='people') if l_0_people is missing else l_0_people).representatives),
            '为代表人进行投诉。代表人变更、放弃投诉请求或者与被投诉人达成调解协议的，应当经被代表的投诉人同意。',
        ))
        return concat(t_4)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_5 = []
        pass
        t_5.append(
            '投诉请求',
        )
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    def macro():
        t_6 = []
        pass
        t_6.append(
            '请求依法组织调解：',
        )
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='each_person') if l_0_each_person is missing else l_0_each_person), 'request'))
    if (undefined(name='people') if l_0_people is missing else l_0_people).claimed:
        pass
        def macro():
            t_7 = []
            pass
            t_7.extend((
                '以上金额合计',
                printed(t_1((undefined(name='people') if l_0_people is missing else l_0_people).claimed)),
                '。',
            ))
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_8 = []
        pass
        t_8.append(
            '共同的事实',
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    def macro():
        t_9 = []
        l_1_place = resolve('place')
        pass
        t_9.extend((
            printed((undefined(name='people') if l_0_people is missing else l_0_people).names),
            printed((undefined(name='people') if l_0_people is missing else l_0_people).when),
            printed((undefined(name='place') if l_1_place is missing else l_1_place)),
            '购买',
            printed((undefined(name='people') if l_0_people is missing else l_0_people).goods),
            '，付款后因',
            printed((undefined(name='people') if l_0_people is missing else l_0_people).problem),
            '与被投诉人发生争议，至今没有解决。各人的情况和依据如下。',
        ))
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    yield printed(call(context, (undefined(name='each_person') if l_0_each_person is missing else l_0_each_person), 'facts'))
    if (undefined(name='exhibit_count') if l_0_exhibit_count is missing else l_0_exhibit_count):
        pass
        def macro():
            t_10 = []
            pass
            t_10.append(
                '证据清单',
            )
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
        yield printed(call(context, (undefined(name='joint_exhibits') if l_0_joint_exhibits is missing else l_0_joint_exhibits)))
    def macro():
        t_11 = []
        pass
        t_11.append(
            '声明',
        )
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), caller=caller)
    def macro():
        t_12 = []
        l_1_sentence = resolve('sentence')
        pass
        def macro():
            t_13 = []
            pass
            if (undefined(name='people') if l_0_people is missing else l_0_people).own_purchases:
                pass
                t_13.extend((
                    '各投诉人购买上述',
                    printed((undefined(name='people') if l_0_people is missing else l_0_people).goods),
                    '，均供本人生活消费使用',
                ))
            else:
                pass
                t_13.append(
                    '各投诉人的上述付款均用于生活消费，与生产经营无关',
                )
            t_13.append(
                '。',
            )
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_12.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        def macro():
            t_14 = []
            pass
            t_14.append(
                '就同一争议，法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会均未受理或者处理过。',
            )
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_12.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        def macro():
            t_15 = []
            pass
            t_15.extend((
                '以上内容',
                printed(('和所附材料' if (undefined(name='exhibit_count') if l_0_exhibit_count is missing else l_0_exhibit_count) else cond_expr_undefined("the inline if-expression on line 24 in 'letters/joint-complaint.txt.j2' evaluated to false and no else section was defined."))),
                '真实，各投诉人对本人部分的真实性负责。',
            ))
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_12.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)
    def macro():
        t_16 = []
        l_1_office = resolve('office')
        pass
        t_16.append(
            printed((undefined(name='office') if l_1_office is missing else l_1_office)),
        )
        return concat(t_16)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='addressee') if l_0_addressee is missing else l_0_addressee), caller=caller)
    yield printed(call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), by_hand=True, *(undefined(name='people') if l_0_people is missing else l_0_people).signatures))

blocks = {}
debug_info = '2=32&3=41&4=42&7=43&8=52&9=66&10=75&11=84&12=85&13=98&14=107&15=124&16=125&17=127&18=136&20=137&21=146&22=150&23=171&24=180&21=193&26=194&27=204'
