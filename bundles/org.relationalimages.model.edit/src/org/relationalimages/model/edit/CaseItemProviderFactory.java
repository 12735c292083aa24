// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ITableItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.relationalimages.model.RimPackage;

/**
 * Provides the editors of EMF and Sirius with one item provider for all elements of a case. It is registered for each package of
 * the metamodel, so that editors create it themselves.
 */
public final class CaseItemProviderFactory extends ReflectiveItemProviderAdapterFactory {

	private final CaseItemProvider provider = new CaseItemProvider(this);

	/** Creates a factory for one editor. */
	public CaseItemProviderFactory() {
		supportedTypes.remove(ITableItemLabelProvider.class);
	}

	@Override
	public Adapter createAdapter(Notifier element) {
		return provider;
	}

	/**
	 * Whether this factory serves a package, an element or an interface of item providers. EMF's own reflective factory serves
	 * elements of every metamodel; this one serves only those of our metamodel.
	 */
	@Override
	public boolean isFactoryForType(Object type) {
		return switch (type) {
			case EPackage part -> EcoreUtil.getRootContainer(part) == RimPackage.eINSTANCE;
			case EObject element -> isFactoryForType(element.eClass().getEPackage());
			case null, default -> supportedTypes.contains(type);
		};
	}

	@Override
	public void dispose() {
		provider.dispose();
		super.dispose();
	}
}
