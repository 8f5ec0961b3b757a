/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.ui.tools.api.command.AbstractSWTCallback;
import org.eclipse.sirius.viewpoint.provider.SiriusEditPlugin;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/**
 * Lets Sirius ask about unsaved changes in the words of the studio, and name the file of the strategy. By itself it
 * speaks of models and representations, and of the project as it is written in an address.
 */
public final class SpokenSaving extends SessionManagerListener.Stub {

    private static final Messages MESSAGES = Messages.of(SpokenSaving.class);

    /** For Sirius to put the name there. */
    private static final String NAME = "{0}";

    private boolean spoken;

    @Override
    public void notifyAddSession(Session session) {
        if (!spoken) {
            spoken = true;
            org.eclipse.sirius.common.ui.Messages.SWTUtil_askToSaveChanges = MESSAGES.text("saving.question", NAME);
            org.eclipse.sirius.common.ui.Messages.SWTUtil_askToSaveChanges_openElseWhere =
                    MESSAGES.text("saving.elsewhere", NAME);
            SiriusEditPlugin.getPlugin().setUiCallback(new Names());
        }
    }

    /** The name of the file; for sessions without a strategy, what Sirius says. */
    private static final class Names extends AbstractSWTCallback {

        @Override
        public String getSessionNameToDisplayWhileSaving(Session session) {
            return session.getSemanticResources().stream().filter(Names::isStrategy).findFirst()
                    .map(Resource::getURI).map(URI::lastSegment).map(URI::decode)
                    .orElseGet(() -> super.getSessionNameToDisplayWhileSaving(session));
        }

        private static boolean isStrategy(Resource resource) {
            return !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof PartnerStrategy;
        }

        @Override
        protected String getVariableNameForRepresentation() {
            return "Representation";
        }
    }
}
