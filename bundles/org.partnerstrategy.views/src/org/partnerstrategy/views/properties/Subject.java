package org.partnerstrategy.views.properties;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.editing.feature.FeaturePlace;
import org.partnerstrategy.editing.feature.ModelWords;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * What the properties are shown of.
 *
 * @param context the editor that it belongs to
 * @param elements one or more elements of its strategy
 */
record Subject(PageContext context, List<EObject> elements) {

    private static final Messages MESSAGES = Messages.of(Subject.class);

    EObject first() {
        return elements.getFirst();
    }

    boolean isOne() {
        return elements.size() == 1;
    }

    /** The value at that place; null when there is none, or when the elements have different ones. */
    Object value(FeaturePlace place) {
        return differs(place) ? null : place.get(first());
    }

    /** Whether the elements have different values at that place. */
    boolean differs(FeaturePlace place) {
        Object value = place.get(first());
        return elements.stream().anyMatch(element -> !Objects.equals(place.get(element), value));
    }

    /** Gives all elements the value, in one step. */
    void set(FeaturePlace place, Object value) {
        edit(place, () -> elements.stream().filter(element -> !Objects.equals(place.get(element), value))
                .forEach(element -> place.set(element, value)));
    }

    /** Makes a change of what stands at that place, in one step. */
    void edit(FeaturePlace place, Runnable change) {
        String feature = ModelWords.of(place.feature());
        Message label = isOne()
                ? FieldSteps.change(feature, name(first()))
                : FieldSteps.change(feature, elements.size());
        context.document().edit(label, change);
    }

    String name(EObject element) {
        return ModelWords.of(context.document().domain(), element);
    }

    /** What the elements are called together. */
    String title() {
        return isOne() ? name(first()) : MESSAGES.text("several", elements.size());
    }
}
