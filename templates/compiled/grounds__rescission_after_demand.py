# Made from templates/grounds/rescission-after-demand.txt.j2 by make templates.
DIGEST = '1b73a08694398bc39933d3493176250c'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/rescission-after-demand.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_me = resolve('me')
    l_0_facts = resolve('facts')
    l_0_situation = resolve('situation')
    l_0_ending = resolve('ending')
    try:
        t_1 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[563, 1, 3], [565, 1], [566, 1]]))
    yield '，当事人一方迟延履行主要债务，经催告后在合理期限内仍未履行的，对方可以通知解除合同；合同解除后，已经履行的，根据履行情况和合同性质，可以请求恢复原状。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '已于'
    yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).demanded.at.day))
    yield '催告，'
    yield printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still))
    yield '，据此'
    yield printed(('通知解除合同，请求退还价款' if (undefined(name='ending') if l_0_ending is missing else l_0_ending) else '请求解除合同、退还价款'))
    yield '。'

blocks = {}
debug_info = '1=24&2=26'
