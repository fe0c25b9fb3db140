# Made from templates/grounds/nonconformity.txt.j2 by make templates.
DIGEST = '890dbda5d39c39c043e8494316ebdd22'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/nonconformity.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_is_sale = resolve('is_sale')
    l_0_cite = resolve('cite')
    l_0_once = resolve('once')
    l_0_situation = resolve('situation')
    l_0_facts = resolve('facts')
    l_0_fault = missing
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    if (undefined(name='is_sale') if l_0_is_sale is missing else l_0_is_sale):
        pass
        yield '依照'
        yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [615, 617]))
        yield '，出卖人应当按照约定的质量要求交付标的物，提供质量说明的，交付的标的物应当符合该说明的质量要求；不符合的，买受人可以请求承担违约责任。'
    else:
        pass
        yield '依照'
        yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [646, 615, 617]))
        yield '，本合同参照适用买卖合同的有关规定：应当按照约定的质量要求交付，提供质量说明的，应当符合该说明的质量要求；不符合的，可以请求承担违约责任。'
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'
    t_2 = 1
    for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).remedy_rules[:1]:
        l_1_you = resolve('you')
        l_1_say = resolve('say')
        _loop_vars = {}
        pass
        yield '依照'
        yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 582))
        yield '，履行不符合约定的，应当按照当事人的约定承担违约责任，'
        yield printed((undefined(name='you') if l_1_you is missing else l_1_you))
        yield '公布的'
        yield printed(call(context, (undefined(name='say') if l_1_say is missing else l_1_say).rule_name, l_1_rule))
        yield '即是约定。'
        t_2 = 0
    l_1_rule = l_1_you = l_1_say = missing
    if t_2:
        l_1_you = resolve('you')
        pass
        if (undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise:
            pass
            yield '依照'
            yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 582))
            yield '，履行不符合约定的，应当按照当事人的约定承担违约责任，'
            yield printed((undefined(name='you') if l_1_you is missing else l_1_you))
            yield '承诺'
            yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise))
            yield '即是约定。'
        else:
            pass
            yield '依照'
            yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 582))
            yield '，对违约责任没有约定或者约定不明确，依法仍不能确定的，受损害方根据标的的性质以及损失的大小，可以合理选择请求更换、退货、减少价款等。'
        l_1_you = missing

blocks = {}
debug_info = '1=24&2=32&3=34&4=42&5=59'
