package org.partnerstrategy.model.resource;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Builds the model from a file's elements and stops at the first problem. Unlike its base it follows nothing that a
 * file names (no other packages, no other files, no schema locations), and it never drops what it does not understand.
 */
final class StrategyHandler extends SAXXMIHandler {

    /** Elements within elements. Nobody keeps track of so many levels of goals, and no call stack of a million. */
    static final int DEEPEST_NESTING = 64;

    private final Set<String> ids = new HashSet<>();

    StrategyHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    public void startElement(String namespace, String localName, String name, Attributes attributes)
            throws SAXException {
        if (isRoot) {
            begin(namespace, localName);
        }
        if (elements.size() == DEEPEST_NESTING) {
            throw problem("load.nesting", DEEPEST_NESTING);
        }
        super.startElement(namespace, localName, name, attributes);
    }

    private void begin(String namespace, String root) {
        Optional<FormatVersion> found = FormatVersion.of(namespace);
        if (found.isEmpty() || !root.equals(PartnerStrategyPackage.Literals.PARTNER_STRATEGY.getName())) {
            throw problem("load.otherModel");
        }
        FormatVersion version = found.get();
        if (!version.isReadable()) {
            throw problem("load.newerFormat", version.toString());
        }
        if (version.isNewerThanCurrent()) {
            recordUnknownFeature = true;
            setExtendedMetaDataOption(new VersionedMetaData(version));
        }
        ((PartnerStrategyResource) xmlResource).setVersion(version);
    }

    /** The header says how the file was encoded; it is always written in UTF-8. */
    @Override
    protected void recordHeaderInformation() {
    }

    @Override
    protected void processElement(String name, String prefix, String localName) {
        if (localName.equals(XMIResource.XMI_TAG_NAME)) {
            throw problem("load.feature", name);
        }
        super.processElement(name, prefix, localName);
    }

    @Override
    protected EPackage getPackageForURI(String namespace) {
        return namespace != null && FormatVersion.of(namespace).filter(FormatVersion::isReadable).isPresent()
                ? PartnerStrategyPackage.eINSTANCE
                : null;
    }

    @Override
    protected void createObject(EObject parent, EStructuralFeature feature) {
        if (parent instanceof Identified) {
            if (!((EReference) feature).isContainment() || isNull()) {
                throw problem("load.feature", feature.getName());
            }
            if (!feature.isMany() && parent.eIsSet(feature)) {
                throw problem("load.twice", feature.getName());
            }
        }
        super.createObject(parent, feature);
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        for (int i = 0; i < attribs.getLength(); i++) {
            String name = attribs.getQName(i);
            if (ExtendedMetaData.XSI_URI.equals(attribs.getURI(i))) {
                if (attribs.getLocalName(i).endsWith("chemaLocation")) {
                    throw problem("load.otherFile", attribs.getValue(i));
                }
            } else if (name.equals(XMLResource.HREF) && !(object instanceof AnyType)) {
                throw problem("load.otherFile", attribs.getValue(i));
            } else if (!notFeatures.contains(name)) {
                setAttribValue(object, name, attribs.getValue(i));
            }
        }
        if (object instanceof Identified element && element.getId() != null) {
            checkIdentity(element.getId());
        }
    }

    private void checkIdentity(String id) {
        if (!Identity.isLegal(id)) {
            throw problem("load.identity", id);
        }
        if (!ids.add(id)) {
            throw problem("load.sameIdentity", id);
        }
    }

    @Override
    protected void setValueFromId(EObject object, EReference reference, String value) {
        if (reference.isContainment()) {
            throw problem("load.feature", reference.getName());
        }
        if (value.indexOf(':') >= 0 || value.indexOf('#') > 0) {
            throw problem("load.otherFile", value);
        }
        if (!reference.isMany() && value.strip().indexOf(' ') >= 0) {
            throw problem("load.value", value, reference.getName());
        }
        super.setValueFromId(object, reference, value);
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        throw problem("load.otherFile", uri);
    }

    /** The base would keep what it calls an extension, and the metadata for it, in every file. */
    @Override
    protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject object, String value) {
        if (recordUnknownFeature) {
            recordUnknownFeature(prefix, name, isElement, object, value);
        } else {
            reportUnknownFeature(prefix, name, isElement, object, value);
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        super.characters(signs, start, length);
        if (text == null) {
            String stray = new String(signs, start, length);
            if (!stray.isBlank()) {
                throw problem("load.feature", stray);
            }
        }
    }

    @Override
    protected void handleSchemaLocation() {
        // With the other attributes.
    }

    @Override
    public void error(XMIException e) {
        int line = e.getLine();
        int column = e.getColumn();
        if (e instanceof IllegalValueException illegal && line < 0) {
            // A reference was resolved at the end of the document, but stands where it was read.
            SingleReference reference = forwardSingleReferences.stream()
                    .filter(candidate -> candidate.getObject() == illegal.getObject()
                            && candidate.getFeature() == illegal.getFeature())
                    .findFirst().orElseThrow();
            line = reference.getLineNumber();
            column = reference.getColumnNumber();
        }
        throw new UncheckedIOException(new StrategyFileException(place(), line, column, FileProblem.of(e), e));
    }

    @Override
    public void fatalError(SAXParseException e) {
        throw new UncheckedIOException(new StrategyFileException(place(), e.getLineNumber(), e.getColumnNumber(),
                FileProblem.of(e, isRoot), e));
    }

    private UncheckedIOException problem(String key, Object... arguments) {
        Message message = FileProblem.say(key, arguments);
        return new UncheckedIOException(
                new StrategyFileException(place(), getLineNumber(), getColumnNumber(), message, null));
    }

    private String place() {
        return StrategyFileException.location(resourceURI);
    }
}
