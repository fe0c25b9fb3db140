# Made from templates/grounds/fraud.txt.j2 by make templates.
DIGEST = 'c4859bcc606ad6d5d05367a942d40495'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/fraud.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_problem = resolve('problem')
    l_0_quote = resolve('quote')
    l_0_me = resolve('me')
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
    pass
    l_1_loop = missing
    for l_1_fact, l_1_loop in LoopContext((undefined(name='problem') if l_0_problem is missing else l_0_problem).fraud_facts, undefined):
        l_1_you = resolve('you')
        _loop_vars = {}
        pass
        yield printed(t_2(t_1(l_1_fact), (undefined(name='me') if l_0_me is missing else l_0_me), (undefined(name='you') if l_1_you is missing else l_1_you)))
        yield printed(('。' if l_1_loop.last else '；'))
    l_1_loop = l_1_fact = l_1_you = missing
    yield printed(call(context, (undefined(name='quote') if l_0_quote is missing else l_0_quote), 'consumer-protection-law', 55, '经营者提供商品或者服务有欺诈行为的，应当按照消费者的要求增加赔偿其受到的损失，增加赔偿的金额为消费者购买商品的价款或者接受服务的费用的三倍；增加赔偿的金额不足五百元的，为五百元', 1))
    yield '。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '请求依照该规定增加赔偿。'

blocks = {}
debug_info = '1=28&2=35&3=37'
