# Made from templates/grounds/capacity-rebutted.txt.j2 by make templates.
DIGEST = '1d0a24314d61e582f280dfd373c197c7'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/capacity-rebutted.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_me = resolve('me')
    l_0_exhibit_names = resolve('exhibit_names')
    l_0_child_exhibits = resolve('child_exhibits')
    l_0_ref = resolve('ref')
    l_0_say = resolve('say')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'e-commerce-law', 48, 2))
    yield '，在电子商务中推定当事人具有相应的民事行为能力，但是有相反证据足以推翻的除外。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '提交'
    yield printed(call(context, (undefined(name='exhibit_names') if l_0_exhibit_names is missing else l_0_exhibit_names), (undefined(name='child_exhibits') if l_0_child_exhibits is missing else l_0_child_exhibits)))
    yield printed(call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), (undefined(name='child_exhibits') if l_0_child_exhibits is missing else l_0_child_exhibits)))
    yield '，证明'
    yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).this_payment))
    yield '是未成年人操作的，据此推翻这一推定。'

blocks = {}
debug_info = '1=19'
