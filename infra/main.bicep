// Everything TeamsAlign needs in Azure: the web app, the bot's registration with its Teams channel, one identity, and a vault for the one secret.
// The app's registration in Entra is made before (infra/README.md), because it is the directory's and not the subscription's.

@description('Short name of the installation; part of every resource name. Lower-case letters, digits and hyphens.')
@minLength(3)
@maxLength(18)
param name string = 'teamsalign'

@description('Region of all resources but the bot registration, which is global.')
param location string = resourceGroup().location

@description('Client id of the app registration in Entra. The bot, the single sign-on of the tab and the access to SharePoint all use it.')
@minLength(36)
@maxLength(36)
param appClientId string

@description('The workspace\'s SharePoint site, as host:/sites/name. A site of its own, never a team\'s default site.')
param site string

@description('Host that people and Teams use. A domain of your own: Teams does not sign people in on azurewebsites.net. Empty for the default one, to try the bot only.')
param hostName string = ''

@description('32 random bytes in Base64; signs what the app notes in its head row. Keep it for the life of the workspace.')
@secure()
@minLength(44)
param signingKey string

@description('Plan of the web app. B1 is enough for one product line; it has to be a plan with "always on".')
@allowed(['B1', 'B2', 'P0v3', 'P1v3'])
param plan string = 'B1'

@description('F0 is free and enough: messages in Teams are a standard channel.')
@allowed(['F0', 'S1'])
param botPlan string = 'F0'

var defaultHost = '${name}-${uniqueString(resourceGroup().id)}.azurewebsites.net'
var host = empty(hostName) ? defaultHost : hostName
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-a874-0445c86b69e6')
var assertion = {
  SourceType: 'SignedAssertionFromManagedIdentity'
  ManagedIdentityClientId: identity.properties.clientId
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
  }
}

resource signingKeySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'workspace-signing-key'
  properties: { value: signingKey }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

resource servers 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: plan, capacity: 1 }
  properties: { reserved: true }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: split(defaultHost, '.')[0]
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: servers.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identity.id
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet TeamsAlign.dll'
      alwaysOn: true
      webSocketsEnabled: true
      healthCheckPath: '/healthz'
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
  }
  dependsOn: [mayReadSecrets]
}

resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: web
  name: 'appsettings'
  properties: {
    AzureAd__Instance: environment().authentication.loginEndpoint
    AzureAd__TenantId: tenant().tenantId
    AzureAd__ClientId: appClientId
    AzureAd__Audiences__0: 'api://${host}/${appClientId}'
    AzureAd__ClientCredentials__0__SourceType: assertion.SourceType
    AzureAd__ClientCredentials__0__ManagedIdentityClientId: assertion.ManagedIdentityClientId
    Bot__AppId: appClientId
    Bot__Entra__Instance: environment().authentication.loginEndpoint
    Bot__Entra__TenantId: tenant().tenantId
    Bot__Entra__ClientId: appClientId
    Bot__Entra__ClientCredentials__0__SourceType: assertion.SourceType
    Bot__Entra__ClientCredentials__0__ManagedIdentityClientId: assertion.ManagedIdentityClientId
    Graph__Site: site
    Graph__NotificationUrl: 'https://${host}'
    Workspace__SigningKey: '@Microsoft.KeyVault(SecretUri=${signingKeySecret.properties.secretUri})'
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: botPlan }
  properties: {
    displayName: 'TeamsAlign'
    endpoint: 'https://${host}/api/messages'
    msaAppId: appClientId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}

@description('Host for the app package (AppHost) and for the application id URI in Entra: api://HOST/CLIENT_ID.')
output appHost string = host

@description('Name of the web app, for deploying and for binding the domain.')
output webAppName string = web.name

@description('Subject of the federated credential that lets the identity sign in as the app registration.')
output identityPrincipalId string = identity.properties.principalId
