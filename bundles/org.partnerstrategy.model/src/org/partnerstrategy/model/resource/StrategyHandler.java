package org.partnerstrategy.model.resource;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;

/**
 * Builds the model from a file's elements. Unlike its base it follows nothing that a file names: no other packages, no
 * other files, no schema locations.
 */
final class StrategyHandler extends SAXXMIHandler {

    private final Set<String> ids = new HashSet<>();

    StrategyHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    protected EPackage getPackageForURI(String namespace) {
        return namespace != null && FormatVersion.of(namespace).filter(FormatVersion::isReadable).isPresent()
                ? PartnerStrategyPackage.eINSTANCE
                : null;
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        error(problem(Message.of(StrategyHandler.class, "load.otherFile", uri)));
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        super.handleObjectAttribs(object);
        if (object instanceof Identified element && element.getId() != null && !ids.add(element.getId())) {
            error(problem(Message.of(StrategyHandler.class, "load.sameId", element.getId())));
        }
    }

    private XMIException problem(Message message) {
        return new XMIException(
                new StrategyFileException(getLocation(), getLineNumber(), getColumnNumber(), message, null));
    }
}
