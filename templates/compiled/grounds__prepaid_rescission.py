# Made from templates/grounds/prepaid-rescission.txt.j2 by make templates.
DIGEST = '87d27e667a76e6466e9dfa5090af6c31'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/prepaid-rescission.txt.j2'

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
    l_0_you = resolve('you')
    l_0_me = resolve('me')
    l_0_ending = resolve('ending')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[563, 1, 2], [565, 1], [566, 1]]))
    yield '和'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'spc-prepaid-consumption', 13, 1, 4))
    yield '，在履行期限届满前，当事人一方以自己的行为表明不履行主要债务的，对方可以通知解除合同；法律规定消费者享有解除合同权利，消费者请求解除预付式消费合同的，人民法院应予支持；合同解除后，已经履行的，根据履行情况和合同性质，可以请求恢复原状。'
    yield printed((call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or str_join(((undefined(name='you') if l_0_you is missing else l_0_you), '已经停业', ))))
    yield '，'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '据此'
    yield printed(('通知解除合同，请求返还剩余的预付款' if (undefined(name='ending') if l_0_ending is missing else l_0_ending) else '请求解除合同、返还剩余的预付款'))
    yield '。'

blocks = {}
debug_info = '1=19&2=23'
