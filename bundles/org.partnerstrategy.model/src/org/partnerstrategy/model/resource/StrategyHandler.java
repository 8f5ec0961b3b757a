/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;

/**
 * Builds the model from a file's elements and stops at the first problem. Unlike its base it follows nothing that a
 * file names (no other packages, no other files, no schema locations), and it never drops what it does not understand.
 */
final class StrategyHandler extends SAXXMIHandler {

    /** Elements within elements. Nobody keeps track of so many levels of goals, and no call stack of a million. */
    static final int DEEPEST_NESTING = 64;

    /** What stands for the format itself is written by the program. */
    private static final Set<String> OWN_PREFIXES = Set.of("", XMIResource.XMI_NS, PartnerStrategyPackage.eNS_PREFIX);

    private final Set<String> ids = new HashSet<>();
    private final NamespaceScopes scopes = new NamespaceScopes();
    private final List<UnknownMarkup> before = new ArrayList<>();
    private final List<UnknownMarkup> after = new ArrayList<>();
    private FormatVersion version = FormatVersion.FIRST;
    private Map<String, String> declarations = Map.of();
    private Optional<MarkupCapture> capture = Optional.empty();
    private List<UnknownAttribute> ofValue = List.of();

    StrategyHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        // It is not known yet whether the element is one that this version understands.
        scopes.declare(prefix, uri);
    }

    @Override
    public void startElement(String namespace, String localName, String name, Attributes attributes)
            throws SAXException {
        if (isRoot) {
            begin(namespace, localName);
        }
        if (elements.size() + capture.map(MarkupCapture::depth).orElse(0) == DEEPEST_NESTING) {
            throw problem("load.nesting", DEEPEST_NESTING);
        }
        Map<String, String> declared = scopes.declared();
        if (capture.isEmpty() && isUnknown(namespace, localName)) {
            if (!version.mayHoldUnknown()) {
                throw problem("load.feature", localName);
            }
            capture = Optional.of(new MarkupCapture(scopes.current()));
        }
        scopes.push();
        if (capture.isPresent()) {
            capture.get().startElement(name, attributes, declared);
        } else {
            declared.forEach(super::startPrefixMapping);
            super.startElement(namespace, localName, name, attributes);
        }
    }

    private boolean isUnknown(String namespace, String localName) {
        return objects.peekEObject() instanceof Identified parent
                && (!namespace.isEmpty() && getPackageForURI(namespace) == null
                        || parent.eClass().getEStructuralFeature(localName) == null);
    }

    @Override
    public void endElement(String namespace, String localName, String name) {
        scopes.pop();
        if (capture.isEmpty()) {
            keepOfValue();
            super.endElement(namespace, localName, name);
            return;
        }
        capture.get().endElement(name);
        if (capture.get().depth() == 0) {
            UnknownContent.on(objects.peekEObject()).add(capture.get().element());
            capture = Optional.empty();
        }
    }

    /** Keeps what is beside one value of an attribute that has many. */
    private void keepOfValue() {
        if (!ofValue.isEmpty()) {
            EStructuralFeature feature = (EStructuralFeature) types.peek();
            Object value = EcoreUtil.createFromString((EDataType) feature.getEType(), text.toString());
            UnknownContent.on(parent()).add(feature, EcoreUtil.convertToString((EDataType) feature.getEType(), value),
                    ofValue);
            ofValue = List.of();
        }
    }

    /** The innermost element of the model: a value has none of its own. */
    private EObject parent() {
        return objects.peekEObject() == null ? (EObject) objects.get(objects.size() - 2) : objects.peekEObject();
    }

    private void begin(String namespace, String root) {
        if (locator instanceof Locator2 document && "1.1".equals(document.getXMLVersion())) {
            throw problem("load.xmlVersion");
        }
        Optional<FormatVersion> found = FormatVersion.of(namespace);
        if (found.isEmpty() || !root.equals(PartnerStrategyPackage.Literals.PARTNER_STRATEGY.getName())) {
            throw problem("load.otherModel");
        }
        version = found.get();
        if (!version.isReadable()) {
            throw problem("load.newerFormat", version.toString());
        }
        declarations = scopes.declared();
        declarations.keySet().removeAll(OWN_PREFIXES);
    }

    @Override
    public void endDocument() {
        super.endDocument();
        xmlResource.getContents().getFirst().eAdapters().add(new FileOrigin(version,
                version.mayHoldUnknown() ? declarations : Map.of(), before, after));
    }

    @Override
    public void comment(char[] signs, int start, int length) {
        keep("<!--" + new String(signs, start, length) + "-->");
    }

    @Override
    public void processingInstruction(String target, String data) {
        keep("<?" + target + (data == null || data.isEmpty() ? "" : " " + data) + "?>");
    }

    /** Nobody who wrote a note into a file wants to lose it. */
    private void keep(String markup) {
        if (capture.isPresent()) {
            capture.get().other(markup);
        } else if (!elements.isEmpty()) {
            UnknownContent.on(parent()).add(UnknownMarkup.of(markup));
        } else {
            (isRoot ? before : after).add(UnknownMarkup.of(markup));
        }
    }

    @Override
    public void startCDATA() {
        // It is text like any other.
    }

    @Override
    public void endCDATA() {
        // see above
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

    /** What an attribute of the model holds is text, and nothing more. */
    @Override
    protected void handleFeature(String prefix, String name) {
        EObject parent = objects.peekEObject();
        EStructuralFeature feature = parent == null ? null : getFeature(parent, prefix, name, true);
        if (feature instanceof EAttribute && attribs.getLength() > 0) {
            if (!version.mayHoldUnknown() || !feature.isMany()) {
                throw problem("load.feature", attribs.getQName(0));
            }
            ofValue = IntStream.range(0, attribs.getLength()).mapToObj(this::unknownAttribute).toList();
        }
        if (feature instanceof EAttribute && !feature.isMany() && parent.eIsSet(feature)) {
            throw problem("load.twice", name);
        }
        super.handleFeature(prefix, name);
    }

    private UnknownAttribute unknownAttribute(int i) {
        // To say that there is no value is no other attribute of it.
        if (ExtendedMetaData.XSI_URI.equals(attribs.getURI(i))) {
            throw problem("load.feature", attribs.getQName(i));
        }
        return new UnknownAttribute(attribs.getQName(i), attribs.getURI(i), attribs.getValue(i));
    }

    @Override
    protected void createObject(EObject parent, EStructuralFeature feature) {
        if (parent instanceof Identified) {
            if (!((EReference) feature).isContainment()) {
                throw problem("load.feature", feature.getName());
            }
            if (isNull()) {
                throw problem("load.feature", NIL_ATTRIB);
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
            handleAttribute(object, i);
        }
        if (object instanceof Identified element && element.getId() != null) {
            checkIdentity(element.getId());
        }
    }

    private void handleAttribute(EObject object, int i) {
        String name = attribs.getQName(i);
        String namespace = attribs.getURI(i);
        if (namespace.equals(ExtendedMetaData.XSI_URI)) {
            if (attribs.getLocalName(i).endsWith("chemaLocation")) {
                throw problem("load.otherFile", attribs.getValue(i));
            }
            if (!attribs.getLocalName(i).equals(XMLResource.TYPE)) {
                throw problem("load.feature", name);
            }
        } else if (name.equals(XMLResource.HREF)) {
            throw problem("load.otherFile", attribs.getValue(i));
        } else if (!isOfFormat(object, i)) {
            if (!namespace.isEmpty() || object.eClass().getEStructuralFeature(name) == null) {
                handleUnknownAttribute(object, i);
            } else {
                setAttribValue(object, name, attribs.getValue(i));
            }
        }
    }

    /** What XMI says of the file, or of a type that it names. */
    private boolean isOfFormat(EObject object, int i) {
        String name = attribs.getQName(i);
        return name.equals(VERSION_ATTRIB) && object instanceof PartnerStrategy || name.equals(XMI_TYPE_ATTRIB);
    }

    private void handleUnknownAttribute(EObject object, int i) {
        if (!version.mayHoldUnknown()) {
            throw problem("load.feature", attribs.getQName(i));
        }
        UnknownContent.on(object).add(unknownAttribute(i));
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
        reportUnknownFeature(prefix, name, isElement, object, value);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (capture.isPresent()) {
            capture.get().characters(new String(signs, start, length));
            return;
        }
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
            // A reference was resolved at the end of the document, but is where it was read.
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
