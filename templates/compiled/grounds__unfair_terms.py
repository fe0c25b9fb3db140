# Made from templates/grounds/unfair-terms.txt.j2 by make templates.
DIGEST = '0eb8ba09e58045e3d4117ed34c866bf9'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/unfair-terms.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_facts = resolve('facts')
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-law', [[26, 2], [26, 3]]))
    yield '，经营者不得以格式条款、通知、声明、店堂告示等方式，作出排除或者限制消费者权利、减轻或者免除经营者责任等对消费者不公平、不合理的规定，含有这些内容的，其内容无效。'
    for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).adverse_rules[:1]:
        l_1_you = resolve('you')
        l_1_say = resolve('say')
        l_1_ref = resolve('ref')
        _loop_vars = {}
        pass
        yield printed((undefined(name='you') if l_1_you is missing else l_1_you))
        yield '公布的'
        yield printed(call(context, (undefined(name='say') if l_1_say is missing else l_1_say).rule_name, l_1_rule))
        yield '写明'
        yield printed(t_1(l_1_rule.text))
        yield printed(call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), l_1_rule.exhibits))
        yield '，不能免除'
        yield printed((undefined(name='you') if l_1_you is missing else l_1_you))
        yield '依法应当承担的责任。'
    l_1_rule = l_1_you = l_1_say = l_1_ref = missing

blocks = {}
debug_info = '1=21&2=23'
