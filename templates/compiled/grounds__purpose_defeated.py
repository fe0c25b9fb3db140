# Made from templates/grounds/purpose-defeated.txt.j2 by make templates.
DIGEST = 'd4b3eaa298a49a101de8b7529203a209'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/purpose-defeated.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_me = resolve('me')
    l_0_ending = resolve('ending')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[563, 1, 4], [565, 1], [566, 1]]))
    yield '，当事人一方迟延履行债务或者有其他违约行为致使不能实现合同目的的，对方可以通知解除合同；合同解除后，已经履行的，根据履行情况和合同性质，可以请求恢复原状。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '没有使用已到账的部分，据此'
    yield printed(('通知解除合同，请求退还全部价款' if (undefined(name='ending') if l_0_ending is missing else l_0_ending) else '请求解除合同、退还全部价款'))
    yield '。'

blocks = {}
debug_info = '1=16&2=18'
