# Made from templates/grounds/unfit-rescission.txt.j2 by make templates.
DIGEST = '37ccf2993cfaf4289034f402edf85938'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/unfit-rescission.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_once = resolve('once')
    l_0_situation = resolve('situation')
    l_0_me = resolve('me')
    l_0_ending = resolve('ending')
    l_0_fault = missing
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [610, [565, 1], [566, 1]]))
    yield '，因标的物不符合质量要求，致使不能实现合同目的的，买受人可以解除合同；合同解除后，已经履行的，根据履行情况和合同性质，可以请求恢复原状。'
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '，'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '据此'
    yield printed(('通知解除合同，请求退还价款' if (undefined(name='ending') if l_0_ending is missing else l_0_ending) else '请求解除合同、退还价款'))
    yield '。'

blocks = {}
debug_info = '1=19&2=21'
