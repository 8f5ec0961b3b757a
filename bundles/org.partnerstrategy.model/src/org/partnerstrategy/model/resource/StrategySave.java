/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** Writes a strategy, and with it what was read and not understood. */
final class StrategySave extends XMISaveImpl {

    private static final String INDENT = "  ";

    private Optional<FormatVersion> version = Optional.empty();

    StrategySave(XMLHelper helper) {
        super(helper);
    }

    /** That which the file came with, unless what was added since needs a later one. */
    private FormatVersion version() {
        if (version.isEmpty()) {
            version = Optional.of(origin().version().orLater(Since.METAMODEL.neededBy(root)));
        }
        return version.get();
    }

    private FileOrigin origin() {
        return FileOrigin.of(root);
    }

    @Override
    protected Object writeTopObject(EObject top) {
        FileOrigin.of(top).before().forEach(this::line);
        return super.writeTopObject(top);
    }

    private void line(UnknownMarkup markup) {
        doc.add(markup.text(Map.of()));
        doc.addLine();
    }

    /** In the namespace of the version that the file came with, as its features are kept. */
    @Override
    public void addNamespaceDeclarations() {
        doc.addAttribute(XMIResource.XMI_NS + ":" + XMIResource.VERSION_NAME, XMIResource.VERSION_VALUE);
        declarations().forEach((prefix, namespace) -> doc.addAttribute(Markup.declaration(prefix),
                Markup.value(namespace)));
    }

    /** What prefixes stand for in the whole file, those of the format first. */
    private Map<String, String> declarations() {
        Map<String, String> declared = new LinkedHashMap<>();
        declared.put(XMIResource.XMI_NS, XMIResource.XMI_URI);
        if (declareXSI) {
            declared.put(XMLResource.XSI_NS, XMLResource.XSI_URI);
        }
        declared.put(PartnerStrategyPackage.eNS_PREFIX, version().namespace());
        new TreeMap<>(origin().declarations()).forEach(declared::putIfAbsent);
        return declared;
    }

    /** What prefixes stand for within an element. */
    private Map<String, String> declarations(EObject element) {
        Map<String, String> declared = new HashMap<>(
                element.eContainer() == null ? declarations() : declarations(element.eContainer()));
        UnknownContent.of(element).ifPresent(content -> content.attributes().stream()
                .filter(UnknownAttribute::needsDeclaration)
                .forEach(attribute -> declared.put(attribute.prefix(), attribute.namespace())));
        return declared;
    }

    @Override
    protected void processAttributeExtensions(EObject element) {
        UnknownContent.of(element).ifPresent(content -> write(content.attributes(),
                element.eContainer() == null ? declarations() : declarations(element.eContainer())));
    }

    private void write(List<UnknownAttribute> attributes, Map<String, String> declared) {
        Map<String, String> known = new HashMap<>(declared);
        for (UnknownAttribute attribute : attributes) {
            if (attribute.needsDeclaration()
                    && !attribute.namespace().equals(known.put(attribute.prefix(), attribute.namespace()))) {
                doc.addAttribute(Markup.declaration(attribute.prefix()), Markup.value(attribute.namespace()));
            }
            doc.addAttribute(attribute.name(), Markup.value(attribute.value()));
        }
    }

    @Override
    protected void saveDataTypeMany(EObject element, EStructuralFeature feature) {
        Optional<UnknownContent> content = UnknownContent.of(element).filter(known -> known.hasValues(feature));
        if (content.isEmpty()) {
            super.saveDataTypeMany(element, feature);
            return;
        }
        Map<String, String> declared = declarations(element);
        for (Object value : (List<?>) element.eGet(feature)) {
            String text = EcoreUtil.convertToString((EDataType) feature.getEType(), value);
            doc.startElement(feature.getName());
            write(content.get().attributes(feature, text), declared);
            doc.endContentElement(escape == null ? Markup.text(text) : escape.convertText(text));
        }
    }

    @Override
    protected boolean processElementExtensions(EObject element) {
        List<UnknownMarkup> markup = UnknownContent.of(element).map(UnknownContent::markup).orElse(List.of());
        if (!markup.isEmpty()) {
            Map<String, String> declared = declarations(element);
            String indent = INDENT.repeat(depth(element));
            for (UnknownMarkup part : markup) {
                doc.addText(indent);
                doc.addText(part.text(declared));
                doc.addLine();
            }
        }
        return !markup.isEmpty();
    }

    private static int depth(EObject element) {
        int depth = 1;
        for (EObject container = element.eContainer(); container != null; container = container.eContainer()) {
            depth++;
        }
        return depth;
    }

    @Override
    protected void endSaveFeatures(EObject element, int elementType, String content) {
        super.endSaveFeatures(element, elementType, content);
        if (element == root) {
            origin().after().forEach(this::line);
        }
    }
}
