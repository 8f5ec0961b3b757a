package org.partnerstrategy.design.properties;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.editing.feature.Explanations;
import org.partnerstrategy.editing.feature.FeatureChoices;
import org.partnerstrategy.editing.feature.FeatureValue;
import org.partnerstrategy.editing.feature.ModelWords;
import org.partnerstrategy.editing.feature.RefusedValue;

/** Fields in which the features of any element are read and changed. A value that is refused changes nothing. */
public final class FieldServices {

    private static final Set<String> LONG = Set.of("description", "notes", "reason", "text", "contact");

    /** The fields for an element's own features, in the order of the model, and for the strategy's own attributes. */
    public List<String> fieldsOf(EObject element) {
        return Stream.concat(Field.keys(element.eClass()).stream(), AttributeField.keys(element).stream()).toList();
    }

    /** The fields for some places of an element, which are named with spaces between. */
    public List<String> fieldsNamed(EObject element, String names) {
        return Stream.of(names.split(" ")).flatMap(name -> Field.keys(element.eClass(), name)).toList();
    }

    /** Whether a field is a line that is typed. */
    public boolean isLineField(EObject element, String field) {
        return AttributeField.of(element, field).map(AttributeField::isLine)
                .orElseGet(() -> isTyped(feature(element, field)) && !isLong(feature(element, field)));
    }

    /** Whether a field is a text of several lines that is typed. */
    public boolean isTextField(EObject element, String field) {
        return AttributeField.of(element, field).map(AttributeField::isText)
                .orElseGet(() -> isTyped(feature(element, field)) && isLong(feature(element, field)));
    }

    /** Whether the value of a field is chosen from a list. */
    public boolean isChoiceField(EObject element, String field) {
        return AttributeField.of(element, field).map(AttributeField::isChoice)
                .orElseGet(() -> feature(element, field) instanceof EReference
                        || FeatureChoices.areThereFor(feature(element, field)));
    }

    /** Whether a field is a box to tick. */
    public boolean isTickField(EObject element, String field) {
        return AttributeField.of(element, field).isEmpty() && Field.of(element, field).direction().isPresent();
    }

    /** What a field is called. */
    public String fieldLabel(EObject element, String field) {
        return AttributeField.of(element, field).map(AttributeField::label)
                .or(() -> Field.of(element, field).direction().map(ModelWords::of))
                .orElseGet(() -> ModelWords.of(feature(element, field)));
    }

    /** What a field is for, with what can be typed. */
    public String fieldHelp(EObject element, String field) {
        return AttributeField.of(element, field).map(AttributeField::help)
                .or(() -> Explanations.of(feature(element, field))).orElse("");
    }

    /** The value of a field as it is typed. */
    public String fieldText(EObject element, String field) {
        return AttributeField.of(element, field).map(AttributeField::text)
                .orElseGet(() -> FeatureValue.write(Field.of(element, field).place().get(element)));
    }

    /** Why what was typed cannot be the value of a field; empty when it can. */
    public String fieldRefusal(EObject element, String field, String typed) {
        Optional<AttributeField> attribute = AttributeField.of(element, field);
        if (attribute.isPresent()) {
            return attribute.get().refusal(typed);
        }
        try {
            FeatureValue.read(feature(element, field), typed);
            return "";
        } catch (RefusedValue e) {
            return e.reason().in(Locale.getDefault());
        }
    }

    /** Takes over what was typed into a field, unless it is refused. */
    public EObject takeFieldText(EObject element, String field, String typed) {
        Optional<AttributeField> attribute = AttributeField.of(element, field);
        if (attribute.isPresent()) {
            attribute.get().take(typed);
            return element;
        }
        try {
            set(element, field, FeatureValue.read(feature(element, field), typed));
        } catch (RefusedValue e) {
            // Said by fieldRefusal, which the viewpoint asks for.
        }
        return element;
    }

    /** Whether the box of a field is ticked. */
    public boolean isFieldTicked(EObject element, String field) {
        Field ticked = Field.of(element, field);
        return ticked.place().get(element) instanceof List<?> directions
                && directions.contains(ticked.direction().orElseThrow());
    }

    /** Ticks the box of a field, or takes the tick away. A direction takes the place of its opposite. */
    public EObject takeFieldTick(EObject element, String field, Boolean ticked) {
        if (isFieldTicked(element, field) != ticked) {
            TickedDirections.toggle(element, Field.of(element, field));
        }
        return element;
    }

    /** Gives a field a value, unless it has it already. */
    static void set(EObject element, String field, Object value) {
        Field changed = Field.of(element, field);
        if (!Objects.equals(changed.place().get(element), value)) {
            changed.place().set(element, value);
        }
    }

    private static boolean isTyped(EStructuralFeature feature) {
        return !(feature instanceof EReference) && !feature.isMany() && !FeatureChoices.areThereFor(feature);
    }

    private static boolean isLong(EStructuralFeature feature) {
        return LONG.contains(feature.getName());
    }

    private static EStructuralFeature feature(EObject element, String field) {
        return Field.of(element, field).feature();
    }
}
