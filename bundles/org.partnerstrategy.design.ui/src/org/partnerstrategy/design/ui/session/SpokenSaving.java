package org.partnerstrategy.design.ui.session;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.common.ui.Messages;
import org.eclipse.sirius.ui.tools.api.command.AbstractSWTCallback;
import org.eclipse.sirius.viewpoint.provider.SiriusEditPlugin;
import org.partnerstrategy.design.ui.Texts;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * Lets Sirius ask about unsaved changes in the words of the studio, and name the file of the strategy. By itself it speaks of
 * models and representations, and of the project as it is written in an address.
 */
public final class SpokenSaving extends SessionManagerListener.Stub {

    /** For Sirius to put the name there. */
    private static final String NAME = "{0}";

    private boolean spoken;

    @Override
    public void notifyAddSession(Session session) {
        if (!spoken) {
            spoken = true;
            Messages.SWTUtil_askToSaveChanges = Texts.say(SpokenSaving.class, "saving.question", NAME);
            Messages.SWTUtil_askToSaveChanges_openElseWhere = Texts.say(SpokenSaving.class, "saving.elsewhere", NAME);
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
