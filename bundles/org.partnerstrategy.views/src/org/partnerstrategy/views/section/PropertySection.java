package org.partnerstrategy.views.section;

import org.eclipse.swt.widgets.Composite;

/** A section in the properties of elements. One object makes the sections of all views. */
@FunctionalInterface
public interface PropertySection {

    /**
     * Makes what is in the section.
     *
     * @param parent where it is made; it needs a layout
     * @return what shows an element in it
     */
    SectionContent create(Composite parent);
}
