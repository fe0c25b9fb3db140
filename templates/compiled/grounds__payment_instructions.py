# Made from templates/grounds/payment-instructions.txt.j2 by make templates.
DIGEST = '3153cb8259c397c479e3cc117429e207'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/payment-instructions.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_me = resolve('me')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'nonbank-payment-regulation', [[27, 1], [20, 2], [35, 1]]))
    yield '，非银行支付机构应当根据用户发起的支付指令划转备付金，用户备付金被依法冻结、扣划的除外；支付服务协议不得限制或者排除用户主要权利，对足以影响用户是否同意使用支付服务的条款，应当采取合理方式提示用户注意，并按照用户的要求予以说明；支付机构应当及时妥善处理与用户的争议。依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 577))
    yield '，不履行合同义务或者履行合同义务不符合约定的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。支付账户被限制，'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '请求说明限制的事实、理由和依据，并进行复核。'

blocks = {}
debug_info = '1=15&2=19'
