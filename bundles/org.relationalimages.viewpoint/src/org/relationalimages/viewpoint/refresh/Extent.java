// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.specification.DomainClass;

/**
 * All objects of the loaded model in tree order, its roots not among them: those of the diagram's resource and of the
 * others in its set.
 */
final class Extent {

	private final EObject root;
	private List<EObject> all;

	Extent(EObject root) {
		this.root = root;
	}

	/** Forgets what it collected; called before each refresh. */
	void forget() {
		all = null;
	}

	/** How many objects there are. */
	int size() {
		if (all == null)
			collect();
		return all.size();
	}

	List<EObject> instances(DomainClass type) {
		if (all == null)
			collect();
		return all.stream().filter(type::isInstance).toList();
	}

	private void collect() {
		all = new ArrayList<>();
		Resource resource = EcoreUtil.getRootContainer(root).eResource();
		if (resource == null)
			add(EcoreUtil.getRootContainer(root));
		else if (resource.getResourceSet() == null)
			resource.getContents().forEach(this::add);
		else
			for (Resource one : List.copyOf(resource.getResourceSet().getResources()))
				one.getContents().forEach(this::add);
	}

	private void add(EObject top) {
		if (top instanceof EModelElement)
			return; // a metamodel that happens to lie in the same set
		top.eAllContents().forEachRemaining(all::add);
	}
}
