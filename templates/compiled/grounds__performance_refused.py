# Made from templates/grounds/performance-refused.txt.j2 by make templates.
DIGEST = '95fb79ee0f2ab7c98a676031c73a8fe7'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/performance-refused.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_facts = resolve('facts')
    l_0_cite = resolve('cite')
    l_0_you = resolve('you')
    l_0_me = resolve('me')
    l_0_ending = resolve('ending')
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    if (undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_overdue:
        pass
        yield '依照'
        yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[563, 1, 4], [565, 1], [566, 1]]))
        yield '，当事人一方迟延履行债务或者有其他违约行为致使不能实现合同目的的，对方可以通知解除合同；'
    else:
        pass
        yield '依照'
        yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[563, 1, 2], [565, 1], [566, 1]]))
        yield '，在履行期限届满前，当事人一方明确表示不履行主要债务的，对方可以通知解除合同；'
    yield '合同解除后，已经履行的，根据履行情况和合同性质，可以请求恢复原状。'
    yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
    yield '答复'
    yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).performance_refusal.reply))
    yield '，'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '据此'
    yield printed(('通知解除合同，请求退还价款' if (undefined(name='ending') if l_0_ending is missing else l_0_ending) else '请求解除合同、退还价款'))
    yield '。'

blocks = {}
debug_info = '1=23&2=26&4=31&7=34'
