/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.util.Iterator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.viewpoint.description.DescriptionPackage;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.partnerstrategy.design.ui.project.RepresentationKind;

/**
 * Puts words in the place of the keys of our viewpoint, as soon as a session knows it. Sirius shows some keys as they
 * are: in the menus of tables, and in the names of the steps that can be undone.
 */
public final class SpokenViewpoint extends SessionManagerListener.Stub {

    private static final String KEY = "%";

    @Override
    public void notify(Session session, int change) {
        if (change == SessionListener.OPENED || change == SessionListener.SELECTED_VIEWS_CHANGE_KIND
                || change == SessionListener.VSM_UPDATED) {
            session.getSelectedViewpoints(false).stream().filter(RepresentationKind::isOurs)
                    .forEach(SpokenViewpoint::translate);
        }
    }

    private static void translate(Viewpoint viewpoint) {
        translate((EObject) viewpoint);
        for (Iterator<EObject> all = viewpoint.eAllContents(); all.hasNext();) {
            translate(all.next());
        }
    }

    private static void translate(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == DescriptionPackage.Literals.TRANSLATABLE_MESSAGE
                    && element.eGet(attribute) instanceof String text && text.startsWith(KEY)) {
                // Nothing that would have to be undone or saved.
                element.eSetDeliver(false);
                element.eSet(attribute, MessageTranslator.INSTANCE.getMessage(element, text));
                element.eSetDeliver(true);
            }
        }
    }
}
