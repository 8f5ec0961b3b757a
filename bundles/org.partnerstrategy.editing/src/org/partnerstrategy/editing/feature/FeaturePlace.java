package org.partnerstrategy.editing.feature;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.Form;

/**
 * Where a value of an element stands: in a feature of its own, or of a part that is made when it gets its first value,
 * such as the reason of a relation's development.
 *
 * @param part the feature that holds the part; none for a feature of the element itself
 * @param feature the feature
 */
public record FeaturePlace(Optional<EReference> part, EStructuralFeature feature) {

    /**
     * The place with that name, for example "scheme" or "development.reason".
     *
     * @return none when elements of that type have no such feature
     */
    public static Optional<FeaturePlace> of(EClass type, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(type.getEStructuralFeature(name))
                    .map(feature -> new FeaturePlace(Optional.empty(), feature));
        }
        return type.getEStructuralFeature(name.substring(0, dot)) instanceof EReference part
                ? Optional.ofNullable(part.getEReferenceType().getEStructuralFeature(name.substring(dot + 1)))
                        .map(feature -> new FeaturePlace(Optional.of(part), feature))
                : Optional.empty();
    }

    /** The element that has the feature; none while the part was not made. */
    public Optional<EObject> holder(EObject element) {
        return part.isEmpty() ? Optional.of(element) : Optional.ofNullable((EObject) element.eGet(part.get()));
    }

    /** The value; null when there is none. */
    public Object get(EObject element) {
        return holder(element).map(holder -> holder.eGet(feature)).orElseGet(feature::getDefaultValue);
    }

    /** Changes the value, and makes the part when needed. A kind of form with a name of its own also gives the form its name. */
    public void set(EObject element, Object value) {
        EObject holder = holder(element).orElseGet(() -> {
            EObject made = EcoreUtil.create(part.orElseThrow().getEReferenceType());
            element.eSet(part.orElseThrow(), made);
            return made;
        });
        if (value instanceof NamedForm form) {
            form.applyTo((Form) holder);
        } else if (value == null) {
            holder.eUnset(feature);
        } else {
            holder.eSet(feature, value);
        }
    }
}
