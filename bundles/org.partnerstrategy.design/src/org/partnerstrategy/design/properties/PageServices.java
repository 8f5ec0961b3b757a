package org.partnerstrategy.design.properties;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.editing.feature.Explanations;
import org.partnerstrategy.editing.feature.ModelWords;

/** What the pages of properties, and the parts of them, are called. */
public final class PageServices {

    /** What a page is called. */
    public String tabLabel(EObject element, String tab) {
        return Texts.say("tab." + tab);
    }

    /** What a part of a page is called. */
    public String groupLabel(EObject element, String group) {
        return Texts.say("group." + group);
    }

    /** What a button is called. */
    public String buttonLabel(EObject element, String button) {
        return Texts.say("button." + button);
    }

    /** What kind of element it is. */
    public String kindLabel(EObject element) {
        return ModelWords.of(element.eClass());
    }

    /** What the handbook says about this kind of element. */
    public String kindHelp(EObject element) {
        return Explanations.of(element.eClass()).orElse("");
    }
}
