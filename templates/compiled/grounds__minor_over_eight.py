# Made from templates/grounds/minor-over-eight.txt.j2 by make templates.
DIGEST = '68775f9db2713f5896f102d9d87362a9'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/minor-over-eight.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_facts = resolve('facts')
    l_0_me = resolve('me')
    try:
        t_1 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [19, [145, 1], 157]))
    yield '，八周岁以上的未成年人实施的与其年龄、智力不相适应的民事法律行为，经法定代理人同意或者追认后有效；确定不发生效力的，因该行为取得的财产，应当予以返还。依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'spc-civil-code-general-part', 5))
    yield '，是否相适应，可以从行为与本人生活相关联的程度、本人能否理解其行为并预见相应的后果，以及标的、数量、价款等方面认定。付款时未成年人'
    yield printed((undefined(name='facts') if l_0_facts is missing else l_0_facts).minor_age)
    yield '周岁，付款'
    yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).paid))
    yield '；'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield printed(('作为法定代理人，' if ((undefined(name='me') if l_0_me is missing else l_0_me) != '法定代理人') else cond_expr_undefined("the inline if-expression on line 3 in 'grounds/minor-over-eight.txt.j2' evaluated to false and no else section was defined.")))
    yield '不同意也不追认。'

blocks = {}
debug_info = '1=22&2=24&3=26'
