package org.partnerstrategy.editing.feature;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.partnerstrategy.model.provider.PartnerStrategyEditPlugin;

/** What the model's editing support calls things, in the language of the workbench. */
public final class ModelWords {

    private ModelWords() {
    }

    /** What a class is called, for example "Relation". */
    public static String of(EClass type) {
        return say("_UI_" + type.getName() + "_type");
    }

    /** What a feature is called, for example "Forms". */
    public static String of(EStructuralFeature feature) {
        return say("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** What a value of an enumeration is called, for example "Subsidy". */
    public static String of(Enumerator value) {
        return say("_UI_" + value.getClass().getSimpleName() + "_" + value.getName() + "_literal");
    }

    /** What an element is called in trees and lists. */
    public static String of(EditingDomain domain, EObject element) {
        IItemLabelProvider labels = domain instanceof AdapterFactoryEditingDomain factory
                ? (IItemLabelProvider) factory.getAdapterFactory().adapt(element, IItemLabelProvider.class) : null;
        return labels == null ? of(element.eClass()) : labels.getText(element);
    }

    private static String say(String key) {
        return PartnerStrategyEditPlugin.INSTANCE.getString(key);
    }
}
