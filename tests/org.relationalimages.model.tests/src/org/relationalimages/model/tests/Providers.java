// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Item providers as an editor of EMF or Sirius gets them: by the registrations in {@code plugin.xml}. */
final class Providers {
	/** One factory of {@code plugin.xml}: the package it serves, its class and the interfaces it offers. */
	record Registered(String uri, String factory, List<String> types) {
	}

	final ComposedAdapterFactory factory = new ComposedAdapterFactory(
			EMFPlugin.IS_ECLIPSE_RUNNING ? ComposedAdapterFactory.Descriptor.Registry.INSTANCE : Providers::find);
	final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());

	/** {@return the element's provider for the interface, or null} */
	<T> T of(EObject element, Class<T> type) {
		return type.cast(factory.adapt((Object) element, type));
	}

	/** {@return everything the plug-in registers} */
	static List<Registered> registered() {
		try {
			NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(Project.bundles().resolve("org.relationalimages.model.edit/plugin.xml").toFile()).getElementsByTagName("factory");
			List<Registered> all = new ArrayList<>();
			for (int i = 0; i < nodes.getLength(); i++) {
				Element node = (Element) nodes.item(i);
				all.add(new Registered(node.getAttribute("uri"), node.getAttribute("class"), List.of(node.getAttribute("supportedTypes").split("\\s+"))));
			}
			return all;
		} catch (Exception e) {
			throw new AssertionError("The plugin.xml of the labels and icons cannot be read.", e);
		}
	}

	/** Replaces EMF's look-up in the extension registry, which the tests don't have. */
	private static ComposedAdapterFactory.Descriptor find(Collection<?> wanted) {
		return registered().stream().filter(one -> wanted.stream().allMatch(each -> serves(one, each))).findFirst()
				.<ComposedAdapterFactory.Descriptor>map(one -> () -> create(one)).orElse(null);
	}

	private static boolean serves(Registered one, Object wanted) {
		return wanted instanceof EPackage part ? part.getNsURI().equals(one.uri()) : wanted instanceof Class<?> type && one.types().contains(type.getName());
	}

	private static AdapterFactory create(Registered one) {
		try {
			return (AdapterFactory) Class.forName(one.factory()).getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(one.factory() + " cannot be created.", e);
		}
	}
}
