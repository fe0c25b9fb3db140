# Made from templates/complaint/declared.txt.j2 by make templates.
DIGEST = 'dd345bab743aa7f613324de18b33cf7a'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'complaint/declared.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_paragraph = resolve('paragraph')
    try:
        t_1 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    def macro():
        t_2 = []
        l_1_case = resolve('case')
        l_1_sentence = resolve('sentence')
        pass
        if (undefined(name='case') if l_1_case is missing else l_1_case).declarations.daily_use:
            pass
            def macro():
                t_3 = []
                l_2_buyer = resolve('buyer')
                l_2_me = resolve('me')
                l_2_is_sale = resolve('is_sale')
                pass
                if ((undefined(name='buyer') if l_2_buyer is missing else l_2_buyer) == (undefined(name='me') if l_2_me is missing else l_2_me)):
                    pass
                    t_3.extend((
                        '投诉人购买上述',
                        printed(('商品供本人生活消费使用' if (undefined(name='is_sale') if l_2_is_sale is missing else l_2_is_sale) else '服务供本人生活消费')),
                    ))
                else:
                    pass
                    t_3.append(
                        '上述付款用于生活消费，与生产经营无关',
                    )
                t_3.append(
                    '。',
                )
                return concat(t_3)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_2.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        if ((not t_1((undefined(name='case') if l_1_case is missing else l_1_case).declarations.handled_elsewhere)) and (not (undefined(name='case') if l_1_case is missing else l_1_case).declarations.handled_elsewhere)):
            pass
            def macro():
                t_4 = []
                pass
                t_4.append(
                    '就同一争议，法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会均未受理或者处理过。',
                )
                return concat(t_4)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_2.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        def macro():
            t_5 = []
            l_2_exhibit_count = resolve('exhibit_count')
            pass
            t_5.extend((
                '以上内容',
                printed(('和所附材料' if (undefined(name='exhibit_count') if l_2_exhibit_count is missing else l_2_exhibit_count) else cond_expr_undefined("the inline if-expression on line 6 in 'complaint/declared.txt.j2' evaluated to false and no else section was defined."))),
                '真实，投诉人对其真实性负责。',
            ))
            return concat(t_5)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_2.append(call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), caller=caller))
        return concat(t_2)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield call(context, (undefined(name='paragraph') if l_0_paragraph is missing else l_0_paragraph), caller=caller)

blocks = {}
debug_info = '1=19&2=24&3=49&4=51&6=60&1=74'
