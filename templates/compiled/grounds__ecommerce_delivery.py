# Made from templates/grounds/ecommerce-delivery.txt.j2 by make templates.
DIGEST = 'fa32d2e6a0d339082125766de49a12e4'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/ecommerce-delivery.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_facts = resolve('facts')
    l_0_once = resolve('once')
    l_0_you = resolve('you')
    l_0_situation = resolve('situation')
    l_0_broken = l_0_fault = missing
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'e-commerce-law', [20, 74]))
    yield '，电子商务经营者应当按照承诺或者与消费者约定的方式、时限交付商品或者服务；不履行合同义务或者履行不符合约定的，依法承担民事责任。'
    l_0_broken = ((undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_overdue and call(context, (undefined(name='once') if l_0_once is missing else l_0_once), str_join(((undefined(name='you') if l_0_you is missing else l_0_you), '承诺', t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_promise), '，没有做到', ))))
    context.vars['broken'] = l_0_broken
    context.exported_vars.add('broken')
    l_0_fault = (((undefined(name='broken') if l_0_broken is missing else l_0_broken) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still))) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'

blocks = {}
debug_info = '1=25&2=27&3=30'
