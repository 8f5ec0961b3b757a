package org.partnerstrategy.editing.feature;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.method.action.ActionCatalogue;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** The few values from which a feature is chosen: those of an enumeration, or the catalogue's kinds of action. */
public final class FeatureChoices {

    private FeatureChoices() {
    }

    /** Whether values of the feature are chosen from a few. */
    public static boolean areThereFor(EStructuralFeature feature) {
        return !feature.isMany() && (feature == PartnerStrategyPackage.Literals.ACTION__KIND
                || feature.getEType() instanceof EEnum);
    }

    /** The values, in the order in which they are offered; none for a feature that is not chosen from a few. */
    public static List<Object> of(EStructuralFeature feature) {
        if (feature == PartnerStrategyPackage.Literals.ACTION__KIND) {
            return List.copyOf(ActionCatalogue.installed().kinds().stream().map(ActionKind::id).toList());
        }
        return feature.getEType() instanceof EEnum type
                ? List.copyOf(type.getELiterals().stream().map(EEnumLiteral::getInstance).toList()) : List.of();
    }

    /** What a value is called; a kind of action is called with the direction that it serves. */
    public static String label(Object value) {
        return value instanceof Enumerator literal ? ModelWords.of(literal) : kind((String) value);
    }

    private static String kind(String id) {
        return ActionCatalogue.installed().kind(id)
                .map(kind -> kind.direction().map(ModelWords::of).map(direction -> direction + ": ").orElse("")
                        + kind.label().in(Locale.getDefault()))
                .orElse(id);
    }
}
